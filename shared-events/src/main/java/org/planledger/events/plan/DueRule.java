package org.planledger.events.plan;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When an item is to be carried out (icra tarixi): a rule, not a date. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DueRule.WithinYear.class, name = "within-year"),
    @JsonSubTypes.Type(value = DueRule.InMonth.class, name = "in-month"),
    @JsonSubTypes.Type(value = DueRule.Regularly.class, name = "regularly"),
    @JsonSubTypes.Type(value = DueRule.WhenNeeded.class, name = "when-needed"),
    @JsonSubTypes.Type(value = DueRule.OnDate.class, name = "on-date")
})
public sealed interface DueRule {

    /** Cari il: at any time within the plan's year. */
    record WithinYear() implements DueRule {}

    /**
     * May ayında: within one month of the plan's year.
     *
     * @param month 1 to 12
     */
    record InMonth(int month) implements DueRule {
        public InMonth {
            if (month < 1 || month > 12) throw new IllegalArgumentException("month is 1 to 12: " + month);
        }
    }

    /**
     * Mütəmadi: regularly.
     *
     * @param everyDays the rhythm the centre agreed, 1 to 366 days; null while none is agreed
     */
    record Regularly(@Nullable Integer everyDays) implements DueRule {
        public Regularly {
            if (everyDays != null && (everyDays < 1 || everyDays > 366)) {
                throw new IllegalArgumentException("a rhythm is 1 to 366 days: " + everyDays);
            }
        }
    }

    /** Gərəkdiyi zaman: when needed; never overdue. */
    record WhenNeeded() implements DueRule {}

    /**
     * On one day.
     *
     * @param date the day
     */
    record OnDate(LocalDate date) implements DueRule {
        public OnDate {
            requireNonNull(date);
        }
    }
}
