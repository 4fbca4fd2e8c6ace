package org.planledger.events.plan;

import java.time.LocalDate;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * The centre agreed how often a regular (mütəmadi) item is to be done.
 *
 * @param itemId the item
 * @param planId its plan
 * @param everyDays at least once in so many days, 1 to 366
 * @param since the day from which it counts
 * @param reason why so often
 */
@EventType(name = "item.rhythm-agreed")
public record RhythmAgreed(ItemId itemId, PlanId planId, int everyDays, LocalDate since, Ciphertext reason)
        implements ItemEvent {}
