package org.planledger.events.plan;

import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * A typo or broken line of the source was repaired; the source itself stays as it was.
 *
 * @param itemId the item
 * @param planId its plan
 * @param field which text
 * @param index which one of several, from 0; 0 for single texts
 * @param before the text as it stood
 * @param after the text as it stands now
 * @param reason why
 */
@EventType(name = "item.text-repaired")
public record ItemTextRepaired(
        ItemId itemId, PlanId planId, TextField field, int index, String before, String after, Ciphertext reason)
        implements ItemEvent {}
