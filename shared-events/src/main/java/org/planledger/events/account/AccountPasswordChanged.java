package org.planledger.events.account;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * The person chose a password of their own; other sessions are signed out.
 *
 * @param userId whose account
 */
@EventType(name = "account.password-changed")
public record AccountPasswordChanged(UserId userId) implements AccountEvent {}
