package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * An item no longer stands at a place in the development strategy; the words of the source stay as they were.
 *
 * @param itemId the item
 * @param planId its plan
 * @param code the place
 * @param reason why
 */
@EventType(name = "item.code-unlinked")
public record CodeUnlinked(ItemId itemId, PlanId planId, String code, Ciphertext reason) implements ItemEvent {}
