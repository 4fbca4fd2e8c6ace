package org.planledger.events.account;

import org.planledger.events.Event;
import org.planledger.events.UserId;

/**
 * Everything that can have happened to an account. Names, passwords and their hashes are in no event: an event knows the
 * pseudonym only.
 */
public sealed interface AccountEvent extends Event
        permits AccountDisabled,
                AccountEnabled,
                AccountOpened,
                AccountPasswordChanged,
                AccountPasswordReset,
                AccountRoleChanged {
    /** Whose account. */
    UserId userId();
}
