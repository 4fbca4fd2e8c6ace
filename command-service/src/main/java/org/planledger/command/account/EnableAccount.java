package org.planledger.command.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountEnabled;

/** Opens a closed account again, with the role and the password that it had. */
@CommandName(
        value = "enable-account",
        roles = Role.ADMIN,
        installation = true,
        events = AccountEnabled.class,
        refusals = "account.not-disabled",
        unknown = "account.unknown")
public record EnableAccount(
        @Schema(description = "Whose account") @NotNull UserId userId) implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return userId.value();
    }
}
