package org.planledger.command.invitation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.invitation.InvitationAnswer;
import org.planledger.events.invitation.InvitationAnswered;
import org.planledger.events.invitation.InvitationId;

/** Records what a guest said to an invitation; the last answer counts. */
@CommandName(
        value = "record-invitation-answer",
        events = InvitationAnswered.class,
        refusals = {"invitation.over", "invitation.answer-unchanged", "invitation.in-future"},
        unknown = "invitation.unknown")
public record RecordInvitationAnswer(
        @NotNull InvitationId invitationId,

        @Schema(description = "What was said") @NotNull InvitationAnswer answer,

        @Schema(description = "The day of the answer, not in the future") @NotNull @ThisCentury
        LocalDate answeredOn,

        @Schema(description = "What else was said") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return invitationId.value();
    }
}
