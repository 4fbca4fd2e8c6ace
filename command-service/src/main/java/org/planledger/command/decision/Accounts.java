package org.planledger.command.decision;

import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/** Who has an account. */
public interface Accounts {
    /** Whether an account of this organisation exists and may sign in. */
    boolean active(OrganisationId organisation, UserId user);
}
