package org.planledger.query.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.EntryId;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.person.PersonRef;
import org.planledger.query.plan.ItemKeys.ItemRef;

/**
 * An entry of the fund in an answer. Amounts are qəpik.
 *
 * @param entryId the entry
 * @param receiptNumber number of its receipt
 * @param kind what sort of entry
 * @param balanceEffectQepik what it does to the balance, signed; 0 in kind
 * @param valueQepik what it is worth
 * @param balanceAfterQepik the balance when it was recorded
 * @param date the day it came in or was paid
 * @param person who gave or received; null if unnamed
 * @param activity whose cost it is; null unless it is a cost
 * @param items the plan items it serves
 * @param text note, what was given, source, purpose or reason
 * @param voids receipt number of the entry it takes back; null unless it is a counter-entry
 * @param voidedBy receipt number of the counter-entry that takes it back; null while it counts
 * @param recordedAt when it was recorded
 * @param by who recorded it
 */
record EntryRow(
        EntryId entryId,
        long receiptNumber,
        EntryView.Kind kind,
        long balanceEffectQepik,
        long valueQepik,
        long balanceAfterQepik,
        LocalDate date,
        @Nullable PersonRef person,
        @Nullable ActivityId activity,
        List<ItemRef> items,
        @Nullable Ciphertext text,
        @Nullable Long voids,
        @Nullable Long voidedBy,
        Instant recordedAt,
        Named by) {}
