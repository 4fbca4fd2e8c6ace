package org.planledger.events.plan;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * A second person confirmed that an item is done.
 *
 * @param itemId the item
 * @param planId its plan
 * @param requestedBy who asked
 * @param confirmedBy who confirmed; never the same person
 */
@EventType(name = "item.closed")
public record ItemClosed(ItemId itemId, PlanId planId, UserId requestedBy, UserId confirmedBy) implements ItemEvent {}
