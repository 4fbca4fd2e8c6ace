package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * The head set another rule for when an item is to be carried out; the words of the source stay as they were.
 *
 * @param itemId the item
 * @param planId its plan
 * @param due the rule from now on
 * @param reason why
 */
@EventType(name = "item.due-set")
public record DueSet(ItemId itemId, PlanId planId, DueRule due, Ciphertext reason) implements ItemEvent {}
