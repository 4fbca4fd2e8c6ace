package org.planledger.query.plan;

import java.time.Instant;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.plan.TextField;

/**
 * One repair of an item's text.
 *
 * @param field which text
 * @param index which one of several, from 0
 * @param before as it stood
 * @param after as it stands since
 * @param reason why
 * @param by who repaired it
 * @param at when
 */
public record Repair(
        TextField field, int index, String before, String after, Ciphertext reason, UserId by, Instant at) {}
