package org.planledger.web.fund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.By;
import org.planledger.web.wire.ItemRef;
import org.planledger.web.wire.PersonRef;

/** A line of the fund's book; amounts in qəpik. */
public record EntryRow(
        String entryId,
        @Nullable Long receiptNumber,
        String kind,
        long balanceEffectQepik,
        long valueQepik,
        long balanceAfterQepik,
        LocalDate date,
        @Nullable PersonRef person,
        @Nullable String activity,
        List<ItemRef> items,
        @Nullable String text,
        @Nullable Long voids,
        @Nullable Long voidedBy,
        Instant recordedAt,
        @Nullable By by) {

    /** Whether a counter-entry can still be made. */
    public boolean voidable() {
        return voidedBy == null && !kind.equals("VOID");
    }
}
