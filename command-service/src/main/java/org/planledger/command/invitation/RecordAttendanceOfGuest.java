package org.planledger.command.invitation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.events.OrganisationId;
import org.planledger.events.invitation.GuestAttendanceRecorded;
import org.planledger.events.invitation.InvitationId;

/** Records whether an invited guest came. */
@CommandName(
        value = "record-attendance-of-guest",
        events = GuestAttendanceRecorded.class,
        refusals = {"invitation.over", "activity.not-held"},
        unknown = "invitation.unknown")
public record RecordAttendanceOfGuest(
        @NotNull InvitationId invitationId,

        @Schema(description = "Whether the guest came") @NotNull
        Boolean came) implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return invitationId.value();
    }
}
