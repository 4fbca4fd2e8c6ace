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
import org.planledger.events.account.AccountPasswordChanged;

/** Replaces one's own password; every session of the account ends. */
@CommandName(
        value = "change-password",
        roles = {Role.STAFF, Role.HEAD, Role.AUDITOR, Role.RECTORATE, Role.ADMIN},
        installation = true,
        events = AccountPasswordChanged.class,
        refusals = {
            "account.not-own",
            "account.password-wrong",
            "account.password-throttled",
            "account.password-unchanged"
        },
        unknown = "account.unknown")
public record ChangePassword(
        @Schema(description = "One's own account") @NotNull UserId userId,

        @Schema(description = "The one-time password, or the one so far", format = "password")
        @NotBlank
        @Size(max = Limits.PASSWORD_MAX)
        String currentPassword,

        @Schema(description = "The new one", format = "password")
        @NotBlank
        @Size(min = Limits.PASSWORD_MIN, max = Limits.PASSWORD_MAX)
        @Typed
        String newPassword)
        implements Command {
    @Override
    public UUID target(OrganisationId organisation) {
        return userId.value();
    }

    /** Never shows the passwords. */
    @Override
    public String toString() {
        return "ChangePassword[" + userId + "]";
    }
}
