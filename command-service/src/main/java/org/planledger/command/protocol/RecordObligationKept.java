package org.planledger.command.protocol;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import org.planledger.events.protocol.ObligationKept;
import org.planledger.events.protocol.ProtocolId;

/** Records that an obligation of a protocol was kept, for example that a meeting was held. */
@CommandName(
        value = "record-obligation-kept",
        events = ObligationKept.class,
        refusals = {"protocol.not-signed", "protocol.obligation-unknown", "protocol.in-future"},
        unknown = "protocol.unknown")
public record RecordObligationKept(
        @NotNull ProtocolId protocolId,

        @Schema(description = "The number of the obligation, from 1") @NotNull @Min(1) @Max(20)
        Integer obligation,

        @Schema(description = "The day, not in the future") @NotNull @ThisCentury
        LocalDate keptOn,

        @Schema(description = "What was done") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {

    @Override
    public UUID target(OrganisationId organisation) {
        return protocolId.value();
    }
}
