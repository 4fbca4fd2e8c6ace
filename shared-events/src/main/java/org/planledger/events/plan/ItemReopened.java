package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A closed item is open again; its closing stays in the history.
 *
 * @param itemId the item
 * @param planId its plan
 * @param reason why
 */
@EventType(name = "item.reopened")
public record ItemReopened(ItemId itemId, PlanId planId, Ciphertext reason) implements ItemEvent {}
