package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.UserId;

/**
 * The head sent a closing request back; the item is open again.
 *
 * @param itemId the item
 * @param planId its plan
 * @param declinedBy who
 * @param reason what is missing
 */
@EventType(name = "item.closing-declined")
public record ClosingDeclined(ItemId itemId, PlanId planId, UserId declinedBy, Ciphertext reason)
        implements ItemEvent {}
