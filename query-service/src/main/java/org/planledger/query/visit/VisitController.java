package org.planledger.query.visit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.person.PersonId;
import org.planledger.query.plan.ItemIds;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.web.Page;
import org.planledger.query.web.ResourceUnknown;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of visits. */
@RestController
@RequestMapping("/visits")
class VisitController {
    private final VisitRows rows;

    VisitController(VisitRows rows) {
        this.rows = rows;
    }

    @GetMapping
    @Operation(summary = "Visits, the latest first; voided ones are among them and marked")
    Page<VisitRow> visits(
            @RequestParam @Nullable @Parameter(description = "An item it serves; repeat it for any of several")
                    List<UUID> item,
            @RequestParam @Nullable UUID person,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Parameter(description = "Made on this day or later")
                    LocalDate from,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Parameter(description = "Made on this day or earlier")
                    LocalDate to,
            @RequestParam(defaultValue = "false") @Parameter(description = "Leave out voided ones") boolean counted,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var found = views.query(
                VisitProjection.VISITS,
                Criteria.all()
                        .whereAnyGiven("items", ItemIds.of(item))
                        .whereGiven("person", person == null ? null : new PersonId(person))
                        .from("visitedOn", from)
                        .before("visitedOn", to == null ? null : to.plusDays(1))
                        .whereGiven("voided", counted ? false : null)
                        .descending("visitedOn")
                        .page(page, size));
        return new Page<>(rows.of(views, found.content()), page, size, found.total());
    }

    @GetMapping("/{visitId}")
    @Operation(summary = "One visit")
    VisitRow visit(@PathVariable UUID visitId, Views views) {
        var found = views.find(VisitProjection.VISITS, visitId.toString()).orElseThrow(ResourceUnknown::new);
        return rows.of(views, List.of(found)).getFirst();
    }
}
