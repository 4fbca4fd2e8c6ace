package org.planledger.command.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.CooperationEnded;
import org.planledger.events.partner.PartnerId;

/** Ends the cooperation with a partner, who stays known. */
@CommandName(
        value = "end-cooperation",
        events = CooperationEnded.class,
        refusals = "partner.not-cooperating",
        unknown = "partner.unknown")
public record EndCooperation(
        @NotNull PartnerId partnerId,

        @Schema(description = "Why it ends") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return partnerId.value();
    }
}
