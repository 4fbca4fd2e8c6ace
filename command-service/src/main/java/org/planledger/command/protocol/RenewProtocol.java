package org.planledger.command.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.protocol.ProtocolId;
import org.planledger.events.protocol.ProtocolRenewed;

/** Lets a protocol go on for longer. */
@CommandName(
        value = "renew-protocol",
        roles = Role.HEAD,
        events = ProtocolRenewed.class,
        refusals = {"protocol.not-signed", "protocol.until-too-early"},
        unknown = "protocol.unknown")
public record RenewProtocol(
        @NotNull ProtocolId protocolId,

        @Schema(description = "Its new last day, later than the present one") @NotNull @ThisCentury
        LocalDate until)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return protocolId.value();
    }
}
