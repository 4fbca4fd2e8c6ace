package org.planledger.command.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.OrganisationId;
import org.planledger.events.protocol.ProtocolEnded;
import org.planledger.events.protocol.ProtocolId;

/** Ends a protocol, or gives up a draft. */
@CommandName(
        value = "end-protocol",
        roles = Role.HEAD,
        events = ProtocolEnded.class,
        refusals = {"protocol.already-ended", "protocol.in-future"},
        unknown = "protocol.unknown")
public record EndProtocol(
        @NotNull ProtocolId protocolId,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate endedOn,

        @Schema(description = "Why it ends") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return protocolId.value();
    }
}
