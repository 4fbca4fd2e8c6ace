package org.planledger.command.series;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.series.Reach;
import org.planledger.events.series.SeriesId;
import org.planledger.events.series.SeriesMoved;

/** Moves an activity of a series to another time, alone or with others by the same stretch. Those already held or
 * cancelled stay where they were. */
@CommandName(
        value = "move-occurrence",
        events = {SeriesMoved.class, ActivityRescheduled.class, DayReleased.class, DayBooked.class},
        refusals = {"series.occurrence-unknown", "activity.not-scheduled", "activity.unchanged", "booking.clash"},
        unknown = "series.unknown")
public record MoveOccurrence(
        @NotNull SeriesId seriesId,

        @Schema(description = "The activity") @NotNull ActivityId activityId,

        @Schema(description = "Which others move with it") @NotNull
        Reach reach,

        @Schema(description = "Its new begin; it lasts as long as before") @NotNull @ThisCentury
        Instant startsAt,

        @Schema(description = "Why it is moved") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason,

        @Schema(description = "Why it is set although the place is taken; needed only then")
        @Size(max = Limits.REASON_MAX)
        @Nullable
        String clashReason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return seriesId.value();
    }
}
