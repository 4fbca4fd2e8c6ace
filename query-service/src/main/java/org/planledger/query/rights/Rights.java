package org.planledger.query.rights;

import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/** Judges tokens by the rights of their account as they are now. */
public interface Rights {
    /** What a token says of its account. */
    record Claimed(UserId user, OrganisationId organisation, String role, long version) {}

    /** How a token stands to its account. */
    enum Standing {
        /** They agree. */
        GOOD,
        /** A password has to be chosen before anything else. */
        PASSWORD_DUE,
        /** Role or password have changed since: sign in again. */
        CHANGED,
        /** The account was closed, or there is none. */
        DISABLED
    }

    /**
     * How it stands now, or stood at most a quarter of a second ago.
     *
     * @throws org.planledger.query.ledger.CommandServiceUnavailable if that cannot be known: then nobody passes
     */
    Standing of(Claimed claimed);
}
