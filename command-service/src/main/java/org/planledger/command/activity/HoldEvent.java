package org.planledger.command.activity;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.Attendance;

/** Records that an activity took place, who came, and what came of it. */
@CommandName(
        value = "hold-event",
        events = ActivityHeld.class,
        refusals = {"activity.not-scheduled", "activity.in-future", "attendance.nobody"},
        unknown = "activity.unknown")
public record HoldEvent(
        @NotNull ActivityId activityId,

        @Schema(description = "When it began") @NotNull @ThisCentury
        Instant heldAt,

        @NotNull @Valid Came attendance,

        @Schema(description = "What came of it") @NotBlank @Size(max = Limits.TEXT)
        String outcome)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return activityId.value();
    }

    /** Who came, by role. */
    public record Came(
            @NotNull @Min(0) @Max(100_000) Integer veterans,
            @NotNull @Min(0) @Max(100_000) Integer students,
            @NotNull @Min(0) @Max(100_000) Integer teachers,
            @NotNull @Min(0) @Max(100_000) Integer guests) {
        Attendance counted() {
            return new Attendance(veterans, students, teachers, guests);
        }
    }
}
