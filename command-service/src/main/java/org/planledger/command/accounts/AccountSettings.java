package org.planledger.command.accounts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Typed;
import org.planledger.command.decision.UserName;
import org.planledger.events.OrganisationId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Accounts to begin with.
 *
 * @param demo makes the demonstration accounts, whose passwords are public; never in production
 * @param initialAdmin an administrator to make if the name is free; the password is a one-time one
 * @param recovery an administrator who is locked out: gets this one-time password, once for each password given here
 */
@Validated
@ConfigurationProperties("planledger.accounts")
record AccountSettings(
        @DefaultValue("false") boolean demo,
        @Valid @Nullable Credentials initialAdmin,
        @Valid @Nullable Credentials recovery) {
    /** Name and one-time password of an administrator. */
    record Credentials(
            @NotNull @UserName String username,

            @NotNull @Size(min = Limits.PASSWORD_MIN, max = Limits.PASSWORD_MAX) @Typed
            String password) {
        /** Shows neither. */
        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    /** The institution that the first accounts belong to. */
    @ConfigurationProperties("planledger")
    record Home(@DefaultValue("mdu-qazi") String organisation) {
        Home {
            if (organisation.equals(OrganisationId.INSTALLATION.value())) {
                throw new IllegalArgumentException("planledger.organisation: this name is the installation's own");
            }
        }

        OrganisationId id() {
            return new OrganisationId(organisation);
        }
    }
}
