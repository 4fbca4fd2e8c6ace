package org.planledger.events.account;

import org.planledger.events.EventType;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/**
 * Somebody got an account; their first password is a one-time one, unless the operator set it.
 *
 * @param userId whose account
 * @param organisation whose plan the person works on, for good
 * @param role what the person may do
 */
@EventType(name = "account.opened")
public record AccountOpened(UserId userId, OrganisationId organisation, AccountRole role) implements AccountEvent {}
