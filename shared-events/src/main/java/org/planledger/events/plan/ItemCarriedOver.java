package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * An item that was not closed goes on in the plan of the next year.
 *
 * @param itemId the item
 * @param planId its plan
 * @param into the item of the next year's plan
 * @param reason why
 */
@EventType(name = "item.carried-over")
public record ItemCarriedOver(ItemId itemId, PlanId planId, ItemId into, Ciphertext reason) implements ItemEvent {}
