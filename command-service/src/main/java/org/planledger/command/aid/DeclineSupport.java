package org.planledger.command.aid;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.aid.AidDeclined;
import org.planledger.events.aid.AidId;

/** Declines support that was asked for. */
@CommandName(
        value = "decline-support",
        roles = Role.HEAD,
        events = AidDeclined.class,
        refusals = "aid.already-decided",
        unknown = "aid.unknown")
public record DeclineSupport(
        @NotNull AidId aidId,

        @Schema(description = "Why not") @NotBlank @Size(min = Limits.REASON_MIN, max = Limits.REASON_MAX)
        String reason)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return aidId.value();
    }
}
