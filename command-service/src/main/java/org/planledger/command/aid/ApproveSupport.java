package org.planledger.command.aid;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.aid.AidApproved;
import org.planledger.events.aid.AidId;

/** Approves support that somebody else asked for. */
@CommandName(
        value = "approve-support",
        roles = Role.HEAD,
        events = AidApproved.class,
        refusals = {"aid.already-decided", "aid.same-person"},
        unknown = "aid.unknown")
public record ApproveSupport(
        @NotNull AidId aidId,

        @Schema(description = "What is to be minded") @Size(max = Limits.TEXT) @Nullable
        String note)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return aidId.value();
    }
}
