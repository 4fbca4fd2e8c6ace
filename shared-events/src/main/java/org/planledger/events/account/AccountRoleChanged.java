package org.planledger.events.account;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * What the person may do changed; whoever was signed in with the old role is signed out.
 *
 * @param userId whose account
 * @param before what the person might do until now
 * @param role what the person may do from now on
 */
@EventType(name = "account.role-changed")
public record AccountRoleChanged(UserId userId, AccountRole before, AccountRole role) implements AccountEvent {}
