package org.planledger.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.PlanId;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemView.Status;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans and the board of each. */
@RestController
@RequestMapping("/plans")
class PlanController {
    private final ItemRows rows;

    PlanController(ItemRows rows) {
        this.rows = rows;
    }

    @GetMapping
    @Operation(summary = "All plans of the organisation, the newest year first")
    List<PlanRow> plans(Views views) {
        return views.query(PlanProjection.PLANS, Criteria.all().descending("year")).content().stream()
                .map(PlanRow::of)
                .toList();
    }

    @GetMapping("/{planId}/board")
    @Operation(summary = "The board of a plan: its items with their states, and totals of the whole plan")
    Board board(
            @PathVariable UUID planId,
            @RequestParam @Nullable @Parameter(description = "Number of a section") Integer section,
            @RequestParam @Nullable @Parameter(description = "State of an item") State state,
            @RequestParam @Nullable @Parameter(description = "How far its closing has come") Status status,
            @RequestParam @Nullable @Parameter(description = "Strategy code; none for items without a code")
                    String code,
            @RequestParam @Nullable @Parameter(description = "Executor as printed, or the id of an assigned account")
                    String executor,
            Views views,
            Locale locale) {
        var plan = views.find(PlanProjection.PLANS, planId.toString()).orElseThrow(ResourceUnknown::new);
        var found = views.query(ItemProjection.ITEMS, Criteria.all().where("planId", new PlanId(planId)));
        var items = rows.of(views, found.content(), Words.in(locale));
        var shown = items.stream()
                .filter(item -> section == null || item.section() == section)
                .filter(item -> state == null || item.state() == state)
                .filter(item -> status == null || item.status() == status)
                .filter(item -> code == null || hasCode(item, code))
                .filter(item -> executor == null || hasExecutor(item, executor))
                .toList();
        return new Board(PlanRow.of(plan), shown, Board.Totals.of(items));
    }

    private static boolean hasCode(ItemRow item, String code) {
        return code.equals("none")
                ? item.strategyCodes().isEmpty()
                : item.strategyCodes().contains(code);
    }

    private static boolean hasExecutor(ItemRow item, String executor) {
        return item.executors().contains(executor)
                || item.assigned().stream()
                        .anyMatch(named -> named.userId().toString().equals(executor));
    }
}
