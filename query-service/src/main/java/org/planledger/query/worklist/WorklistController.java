package org.planledger.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.activity.ActivityRow;
import org.planledger.query.activity.ActivityRows;
import org.planledger.query.activity.ActivityView;
import org.planledger.query.language.Words;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.plan.ItemRows;
import org.planledger.query.plan.ItemView;
import org.planledger.query.plan.ItemView.Status;
import org.planledger.query.plan.State;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Caller;
import org.planledger.query.web.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's worklist. */
@RestController
class WorklistController {
    private static final Duration SOON = Duration.ofDays(30);

    /** What nothing more is expected of in its year. */
    private static final Set<State> SETTLED = EnumSet.of(State.CLOSED, State.CARRIED_OVER, State.LEFT_OPEN);

    private final ItemRows rows;

    WorklistController(ItemRows rows) {
        this.rows = rows;
    }

    /** Whose activities are meant. */
    enum Scope {
        /** The caller's own. */
        OWN,
        /** Everybody's. */
        ORGANISATION
    }

    @GetMapping("/worklist")
    @Operation(summary = "What waits for the caller")
    Worklist worklist(
            @RequestParam(defaultValue = "OWN")
                    @Parameter(
                            description =
                                    "Whose activities: the caller's own (they serve an item assigned to the caller,"
                                            + " or the caller scheduled them), or the whole organisation's")
                    Scope scope,
            Views views,
            Caller caller,
            Locale locale) {
        var words = Words.in(locale);
        var assigned = views.query(ItemProjection.ITEMS, Criteria.all().where("assigned", caller.userId()))
                .content();
        var whose = scope == Scope.ORGANISATION
                ? List.of(scheduled())
                : List.of(
                        scheduled()
                                .whereOneOf(
                                        "items",
                                        assigned.stream().map(ItemView::itemId).toList()),
                        scheduled().where("scheduledBy", caller.userId()));
        var now = views.instant();
        return new Worklist(
                rows.of(views, assigned, words).stream()
                        .filter(item -> !SETTLED.contains(item.state()))
                        .toList(),
                awaitingConfirmation(views, caller, words),
                activities(views, whose, each -> each.from("endsAt", now).before("startsAt", now.plus(SOON))),
                activities(views, whose, each -> each.before("endsAt", now)));
    }

    private List<ItemRow> awaitingConfirmation(Views views, Caller caller, Words words) {
        if (caller.role() != Caller.Role.HEAD) return List.of();
        var requested = views.query(ItemProjection.ITEMS, Criteria.all().where("status", Status.CLOSING_REQUESTED));
        return rows.of(views, requested.content(), words);
    }

    private static Criteria scheduled() {
        return Criteria.all().where("state", ActivityView.State.SCHEDULED);
    }

    /** The earliest of all that fulfil the conditions, each once. */
    private static List<ActivityRow> activities(Views views, List<Criteria> whose, UnaryOperator<Criteria> when) {
        var found = whose.stream()
                .map(each -> when.apply(each).ascending("startsAt").page(0, Page.MAX_SIZE))
                .flatMap(each -> views.query(ActivityProjection.ACTIVITIES, each).content().stream())
                .distinct()
                .sorted(Comparator.comparing(ActivityView::startsAt))
                .limit(Page.MAX_SIZE)
                .toList();
        return ActivityRows.of(views, found);
    }
}
