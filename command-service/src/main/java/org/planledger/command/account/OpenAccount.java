package org.planledger.command.account;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.Typed;
import org.planledger.command.decision.UserName;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountRole;

/** Gives somebody an account with a one-time password, which they must replace when they first sign in. */
@CommandName(
        value = "open-account",
        roles = Role.ADMIN,
        installation = true,
        events = AccountOpened.class,
        refusals = {"account.already-opened", "account.name-taken", "account.organisation-reserved"})
public record OpenAccount(
        @Schema(description = "Made by the server if left out", requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        UserId userId,

        @Schema(
                description = "What the person signs in with; letter case makes no difference",
                example = "a.memmedova",
                pattern = UserName.FORM)
        @NotBlank
        @UserName
        String userName,

        @Schema(description = "As colleagues read it") @NotBlank @Size(max = Limits.NAME) @Typed
        String displayName,

        @Schema(description = "What the person may do") @NotNull
        AccountRole role,

        @Schema(description = "Whose plan the person works on", example = "mdu-qazi") @NotNull
        OrganisationId organisation,

        @Schema(description = "One-time password, good for 7 days", format = "password")
        @NotBlank
        @Size(min = Limits.PASSWORD_MIN, max = Limits.PASSWORD_MAX)
        @Typed
        String password)
        implements Command {

    @SuppressWarnings("NullAway") // a body may leave it out; validation names it
    public OpenAccount {
        userId = Command.identified(userId, UserId::new);
        userName = userName == null ? null : userName.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public UUID target(OrganisationId organisation) {
        return userId.value();
    }

    /** Never shows name or password. */
    @Override
    public String toString() {
        return "OpenAccount[" + userId + "]";
    }
}
