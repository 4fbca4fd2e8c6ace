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
import org.planledger.events.protocol.ProtocolSigned;

/** Records that a protocol was signed. */
@CommandName(
        value = "sign-protocol",
        roles = Role.HEAD,
        events = ProtocolSigned.class,
        refusals = {"protocol.not-draft", "protocol.in-future", "protocol.until-too-early"},
        unknown = "protocol.unknown")
public record SignProtocol(
        @NotNull ProtocolId protocolId,

        @Schema(description = "The day on the document, not in the future") @NotNull @ThisCentury
        LocalDate signedOn,

        @Schema(description = "Its last day") @NotNull @ThisCentury
        LocalDate until)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return protocolId.value();
    }
}
