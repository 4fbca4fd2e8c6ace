package org.planledger.events.plan;

import org.planledger.events.EventType;

/**
 * An item was put into a plan that is being drafted.
 *
 * @param planId the plan
 * @param itemId the item
 * @param key its number in the plan
 */
@EventType(name = "plan.item-added")
public record PlanItemAdded(PlanId planId, ItemId itemId, String key) implements PlanEvent {}
