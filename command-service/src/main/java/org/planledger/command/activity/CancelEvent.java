package org.planledger.command.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.booking.DayReleased;

/** Takes an activity off the calendar and gives its time back. */
@CommandName(
        value = "cancel-event",
        events = {ActivityCancelled.class, DayReleased.class},
        refusals = "activity.not-scheduled",
        unknown = "activity.unknown")
public record CancelEvent(
        @NotNull ActivityId activityId,

        @Schema(description = "Why it will not take place")
        @NotBlank
        @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return activityId.value();
    }
}
