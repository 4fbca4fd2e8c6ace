package org.planledger.query.accounts;

import org.jspecify.annotations.Nullable;
import org.planledger.events.UserId;

/** Names of the caller's organisation's accounts, joined at read. */
public interface Names {
    /**
     * A pseudonym with the name behind it.
     *
     * @param userId the account
     * @param name its display name; null if it is unknown
     */
    record Named(UserId userId, @Nullable String name) {}

    /** The account with its name. */
    Named of(UserId userId);
}
