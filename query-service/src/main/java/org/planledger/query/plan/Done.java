package org.planledger.query.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * On which days something was done for an item. Days rather than the last day alone, so that a voided visit uncovers
 * the one before it.
 *
 * @param days how many activities were held and visits made, by day in Asia/Baku
 */
public record Done(SortedMap<LocalDate, Integer> days) {
    static final Done NOTHING = new Done(new TreeMap<>());

    public Done {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    Done on(LocalDate day, int change) {
        var changed = new TreeMap<>(days);
        if (changed.merge(day, change, Integer::sum) <= 0) changed.remove(day);
        return new Done(changed);
    }

    /** The last such day; null if nothing was done. */
    @Nullable
    LocalDate last() {
        return days.isEmpty() ? null : days.lastKey();
    }
}
