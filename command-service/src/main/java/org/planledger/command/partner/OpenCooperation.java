package org.planledger.command.partner;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.partner.CooperationOpened;
import org.planledger.events.partner.PartnerId;

/** Begins to cooperate with a partner. */
@CommandName(
        value = "open-cooperation",
        events = CooperationOpened.class,
        refusals = {"partner.already-cooperating", "partner.in-future"},
        unknown = "partner.unknown")
public record OpenCooperation(
        @NotNull PartnerId partnerId,

        @Schema(description = "What the two want to do together") @NotBlank @Size(max = Limits.TEXT)
        String aim,

        @Schema(description = "From which day on, not in the future") @NotNull @ThisCentury
        LocalDate openedOn)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return partnerId.value();
    }
}
