package org.planledger.command.activity;

import io.swagger.v3.oas.annotations.extensions.Extension;
import io.swagger.v3.oas.annotations.extensions.ExtensionProperty;
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

/** Moves an activity to another time or place. */
@CommandName(
        value = "reschedule-event",
        events = {ActivityRescheduled.class, DayReleased.class, DayBooked.class},
        refusals = {"activity.not-scheduled", "activity.unchanged", "activity.too-long", "booking.clash"},
        unknown = "activity.unknown")
@EndsAfterStart
public record RescheduleEvent(
        @NotNull ActivityId activityId,
        @NotNull @ThisCentury Instant startsAt,

        @Schema(description = "After the begin, within 14 days") @NotNull @ThisCentury
        Instant endsAt,

        @Schema(extensions = @Extension(properties = @ExtensionProperty(name = "x-refers-to", value = "place")))
        @NotBlank
        @Size(max = Limits.NAME)
        String place,

        @Schema(description = "Why it is moved") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason,

        @Schema(description = "Why it is set although place or person is taken; needed only then")
        @Size(max = Limits.REASON_MAX)
        @Nullable
        String clashReason)
        implements Command, EndsAfterStart.Timed {
    @Override
    public UUID target(OrganisationId organisation) {
        return activityId.value();
    }
}
