package org.planledger.web.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.By;
import org.planledger.web.wire.ItemRef;
import org.planledger.web.wire.PersonRef;

/** A visit as lists show it; texts are null when hidden from the reader, or erased. */
public record VisitRow(
        String visitId,
        String kind,
        @Nullable PersonRef person,
        @Nullable String host,
        LocalDate visitedOn,
        int minutes,
        int students,
        @Nullable String visitors,
        @Nullable String needs,
        @Nullable String help,
        boolean agreed,
        boolean voided,
        @Nullable String voidReason,
        boolean late,
        Instant recordedAt,
        @Nullable By by,
        List<ItemRef> items,
        long version) {

    /** Who was visited, as far as the reader may know. */
    public @Nullable String whom() {
        return person == null ? host : person.name();
    }
}
