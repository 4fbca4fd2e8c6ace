package org.planledger.command.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.Typed;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountPasswordReset;

/** Gives somebody who forgot theirs a one-time password, which they must replace when they next sign in. */
@CommandName(
        value = "reset-password",
        roles = Role.ADMIN,
        installation = true,
        events = AccountPasswordReset.class,
        refusals = "account.own-password",
        unknown = "account.unknown")
public record ResetPassword(
        @Schema(description = "Whose account") @NotNull UserId userId,

        @Schema(description = "One-time password, good for 7 days", format = "password")
        @NotBlank
        @Size(min = Limits.PASSWORD_MIN, max = Limits.PASSWORD_MAX)
        @Typed
        String password)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return userId.value();
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "ResetPassword[" + userId + "]";
    }
}
