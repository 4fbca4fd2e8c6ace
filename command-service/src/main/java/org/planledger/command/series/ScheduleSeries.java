package org.planledger.command.series;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.activity.EndsAfterStart;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.plan.ItemId;
import org.planledger.events.series.Rhythm;
import org.planledger.events.series.SeriesId;
import org.planledger.events.series.SeriesScheduled;

/** Puts activities in a rhythm (müntəzəm görüşlər) on the calendar, all of them or none. */
@CommandName(
        value = "schedule-series",
        events = {SeriesScheduled.class, ActivityScheduled.class, DayBooked.class},
        refusals = {
            "series.already-scheduled",
            "activity.kind-unknown",
            "item.unknown",
            "item.closed",
            "item.carried-over",
            "plan.not-approved",
            "plan.year-closed",
            "series.overlaps",
            "activity.too-long",
            "booking.clash"
        })
@EndsAfterStart
public record ScheduleSeries(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        SeriesId seriesId,

        @Schema(description = "The plan items it serves") @NotEmpty @Size(max = Limits.ITEMS)
        List<@NotNull ItemId> items,

        @Schema(description = "What each is called") @NotBlank @Size(max = Limits.TITLE)
        String title,

        @Schema(
                description = "What sort of activity",
                allowableValues = {
                    "training",
                    "meeting",
                    "event",
                    "joint-event",
                    "experience-sharing",
                    "veterans-meeting",
                    "competition",
                    "trip",
                    "exhibition",
                    "public-notice",
                    "other"
                })
        @NotBlank
        @Size(max = 60)
        String kind,

        @Schema(description = "Begin of the first") @NotNull @ThisCentury
        Instant startsAt,

        @Schema(description = "End of the first, after its begin") @NotNull @ThisCentury
        Instant endsAt,

        @Schema(description = "How often") @NotNull Rhythm rhythm,

        @Schema(description = "How many") @NotNull @Min(2) @Max(60)
        Integer count,

        @Schema(extensions = @Extension(properties = @ExtensionProperty(name = "x-refers-to", value = "place")))
        @NotBlank
        @Size(max = Limits.NAME)
        String place,

        @Schema(description = "Why it is set although the place is taken; needed only then")
        @Size(max = Limits.REASON_MAX)
        @Nullable
        String clashReason)
        implements Command, EndsAfterStart.Timed {
    public ScheduleSeries {
        seriesId = Command.identified(seriesId, SeriesId::new);
        items = Command.distinct(items);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return seriesId.value();
    }

    @Override
    public List<ItemId> concerns() {
        return items;
    }
}
