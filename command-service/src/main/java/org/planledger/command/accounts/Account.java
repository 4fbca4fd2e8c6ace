package org.planledger.command.accounts;

import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/** A person who may sign in. The display name never enters an event; events carry the user id. */
record Account(
        UserId userId,
        OrganisationId organisation,
        String username,
        String displayName,
        Role role,
        String passwordHash) {}
