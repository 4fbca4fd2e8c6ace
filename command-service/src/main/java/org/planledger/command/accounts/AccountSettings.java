package org.planledger.command.accounts;

import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts to begin with.
 *
 * @param demo makes the demonstration accounts, whose passwords are public; never in production
 * @param initialAdmin an administrator to make if the name is free
 */
@ConfigurationProperties("planledger.accounts")
record AccountSettings(
        @DefaultValue("false") boolean demo, @Nullable InitialAdmin initialAdmin) {
    /** Name and first password of the administrator. */
    record InitialAdmin(String username, String password) {
        @Override
        public String toString() {
            return "InitialAdmin[hidden]";
        }
    }

    /** The institution that the first accounts belong to. */
    @ConfigurationProperties("planledger")
    record Home(@DefaultValue("mdu-qazi") String organisation) {
        OrganisationId id() {
            return new OrganisationId(organisation);
        }
    }
}
