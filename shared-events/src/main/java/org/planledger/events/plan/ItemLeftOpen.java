package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * An item will be left open when the year of its plan is closed; what was said last counts.
 *
 * @param itemId the item
 * @param planId its plan
 * @param reason why
 */
@EventType(name = "item.left-open")
public record ItemLeftOpen(ItemId itemId, PlanId planId, Ciphertext reason) implements ItemEvent {}
