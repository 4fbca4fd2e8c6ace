package org.planledger.command.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountDisabled;

/** Closes an account: whoever is signed in with it is signed out within a second. */
@CommandName(
        value = "disable-account",
        roles = Role.ADMIN,
        installation = true,
        events = AccountDisabled.class,
        refusals = {"account.already-disabled", "account.last-administrator"},
        unknown = "account.unknown")
public record DisableAccount(
        @Schema(description = "Whose account") @NotNull UserId userId) implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return userId.value();
    }
}
