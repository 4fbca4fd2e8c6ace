package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * An item got another place in the development strategy than the source names.
 *
 * @param itemId the item
 * @param planId its plan
 * @param code the place, for example {@code 4.2.14}
 * @param reason why
 */
@EventType(name = "item.code-linked")
public record CodeLinked(ItemId itemId, PlanId planId, String code, Ciphertext reason) implements ItemEvent {}
