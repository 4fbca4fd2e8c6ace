package org.planledger.events.account;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * Somebody else gave the person a new one-time password; whoever was signed in is signed out.
 *
 * @param userId whose account
 */
@EventType(name = "account.password-reset")
public record AccountPasswordReset(UserId userId) implements AccountEvent {}
