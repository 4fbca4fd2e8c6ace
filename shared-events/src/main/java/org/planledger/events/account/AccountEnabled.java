package org.planledger.events.account;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * The closed account was opened again, with the role and the password that it had.
 *
 * @param userId whose account
 */
@EventType(name = "account.enabled")
public record AccountEnabled(UserId userId) implements AccountEvent {}
