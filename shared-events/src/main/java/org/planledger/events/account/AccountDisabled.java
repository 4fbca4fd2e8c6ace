package org.planledger.events.account;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * The account was closed: nobody can sign in with it any more, and whoever was is signed out.
 *
 * @param userId whose account
 */
@EventType(name = "account.disabled")
public record AccountDisabled(UserId userId) implements AccountEvent {}
