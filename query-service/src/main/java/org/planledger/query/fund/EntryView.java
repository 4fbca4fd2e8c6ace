package org.planledger.query.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.FundId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * One entry of a fund.
 *
 * @param entryId the entry
 * @param fundId its fund
 * @param receiptNumber number of its receipt
 * @param kind what sort of entry
 * @param balanceEffectQepik what it does to the balance, signed; 0 in kind
 * @param valueQepik what it is worth, 0 or more
 * @param date the day it came in or was paid; of a counter-entry, the day it was recorded
 * @param person who gave or received; null if unnamed
 * @param activity whose cost it is; null unless it is a cost
 * @param items the plan items it serves
 * @param text note, what was given, source, purpose, or the reason of a counter-entry; null if nothing was written
 * @param voids the entry that this one takes back; null unless it is a counter-entry
 * @param voidedBy receipt number of the counter-entry; null while this entry counts
 * @param recordedAt when it was recorded
 * @param by who recorded it
 */
public record EntryView(
        EntryId entryId,
        FundId fundId,
        long receiptNumber,
        Kind kind,
        long balanceEffectQepik,
        long valueQepik,
        LocalDate date,
        @Nullable PersonId person,
        @Nullable ActivityId activity,
        List<ItemId> items,
        @Nullable Ciphertext text,
        @Nullable EntryId voids,
        @Nullable Long voidedBy,
        Instant recordedAt,
        UserId by) {
    /** Sorts of entries. */
    public enum Kind {
        /** İanə: money donated. */
        DONATION,
        /** Natura ilə ianə: something else donated. */
        GIFT_IN_KIND,
        /** Gəlir: other income. */
        INCOME,
        /** Dəstək: paid to a veteran. */
        SUPPORT,
        /** Mükafat: paid to a student. */
        AWARD,
        /** Tədbir xərci: paid for an activity. */
        COST,
        /** Ləğv: a counter-entry. */
        VOID
    }

    public EntryView {
        items = List.copyOf(items);
    }

    EntryView takenBack(long byReceipt) {
        return new EntryView(
                entryId,
                fundId,
                receiptNumber,
                kind,
                balanceEffectQepik,
                valueQepik,
                date,
                person,
                activity,
                items,
                text,
                voids,
                byReceipt,
                recordedAt,
                by);
    }
}
