package org.planledger.command.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/**
 * An account as the table keeps it. The display name never enters an event; events carry the user id.
 *
 * @param active whether the person may sign in
 * @param rightsVersion grows with everything that ends sessions; the sequence of the account's last event
 * @param passwordUntil when the one-time password ends; null for one of the person's own
 */
record Account(
        UserId userId,
        OrganisationId organisation,
        String username,
        String displayName,
        Role role,
        String passwordHash,
        boolean active,
        long rightsVersion,
        @Nullable Instant passwordUntil) {
    /** Whether the person has to choose a password before anything else. */
    boolean passwordDue() {
        return passwordUntil != null;
    }
}
