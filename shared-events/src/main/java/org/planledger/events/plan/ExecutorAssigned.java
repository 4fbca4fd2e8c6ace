package org.planledger.events.plan;

import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * A member of staff now answers for an item; it appears on their worklist.
 *
 * @param itemId the item
 * @param planId its plan
 * @param executor who
 */
@EventType(name = "item.executor-assigned")
public record ExecutorAssigned(ItemId itemId, PlanId planId, UserId executor) implements ItemEvent {}
