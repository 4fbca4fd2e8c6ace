package org.planledger.query.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.query.language.Since;
import org.planledger.query.language.Until;
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

/** The calendar. */
@RestController
@RequestMapping("/activities")
class ActivityController {
    @GetMapping
    @Operation(
            summary = "Activities: from a given day on, the earliest first, as on a calendar; without a beginning, the"
                    + " latest first, as in a log")
    Page<ActivityRow> activities(
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Day or instant from which on; what is still going on then is included",
                            schema = @Schema(type = "string", example = "2026-11-01"))
                    Since from,
            @RequestParam
                    @Nullable
                    @Parameter(
                            description = "Day, included, or instant, excluded",
                            schema = @Schema(type = "string", example = "2026-11-30"))
                    Until to,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Parameter(description = "Held on this day or later")
                    LocalDate heldFrom,
            @RequestParam
                    @Nullable
                    @DateTimeFormat(iso = ISO.DATE)
                    @Parameter(description = "Held on this day or earlier")
                    LocalDate heldTo,
            @RequestParam @Nullable @Parameter(description = "An item it serves; repeat it for any of several")
                    List<UUID> item,
            @RequestParam ActivityView.@Nullable State state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Page.MAX_SIZE) int size,
            Views views) {
        var conditions = Criteria.all()
                .whereAnyGiven("items", ItemIds.of(item))
                .from("heldAt", heldFrom == null ? null : Baku.startOf(heldFrom))
                .before("heldAt", heldTo == null ? null : Baku.startOf(heldTo.plusDays(1)))
                .whereGiven("state", state)
                .from("endsAt", from == null ? null : from.instant())
                .before("startsAt", to == null ? null : to.instant());
        var ordered = from == null ? conditions.descending("startsAt") : conditions.ascending("startsAt");
        var found = views.query(ActivityProjection.ACTIVITIES, ordered.page(page, size));
        return new Page<>(ActivityRows.of(views, found.content()), page, size, found.total());
    }

    @GetMapping("/{activityId}")
    @Operation(summary = "One activity")
    ActivityRow activity(@PathVariable UUID activityId, Views views) {
        var found =
                views.find(ActivityProjection.ACTIVITIES, activityId.toString()).orElseThrow(ResourceUnknown::new);
        return ActivityRows.of(views, List.of(found)).getFirst();
    }
}
