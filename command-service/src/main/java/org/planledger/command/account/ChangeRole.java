package org.planledger.command.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountRole;
import org.planledger.events.account.AccountRoleChanged;

/** Lets the person behind an account do something else from now on. */
@CommandName(
        value = "change-role",
        roles = Role.ADMIN,
        installation = true,
        events = AccountRoleChanged.class,
        refusals = {"account.role-unchanged", "account.last-administrator"},
        unknown = "account.unknown")
public record ChangeRole(
        @Schema(description = "Whose account") @NotNull UserId userId,

        @Schema(description = "What the person may do from now on") @NotNull
        AccountRole role)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return userId.value();
    }
}
