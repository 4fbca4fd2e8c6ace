package org.planledger.web.plan;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Queries;

/**
 * Which deeds or entries a list is about, as it stands in the address: those that serve certain items of a year's plan, those of a
 * span of days.
 *
 * @param year of the plan whose items are meant; null means any item
 * @param section section of the plan
 * @param code strategy code; {@code none} for items without one
 * @param executor executor as printed
 * @param item one item by its id
 * @param from first day
 * @param to last day
 */
public record Served(
        @Nullable Integer year,
        @Nullable Integer section,
        @Nullable String code,
        @Nullable String executor,
        @Nullable String item,
        @Nullable String from,
        @Nullable String to) {
    /** No item has this id: what serves no item of an empty choice is nothing. */
    private static final String NOBODYS = "00000000-0000-0000-0000-000000000000";

    /** Whether everything is asked for. */
    public boolean isEmpty() {
        return Stream.of(year, section, code, executor, item, from, to)
                .allMatch(value -> value == null || value.toString().isBlank());
    }

    /** Asks for these only; the days go by these names. */
    public Queries.Question in(Queries.Question question, Plans plans, String fromName, String toName) {
        return question.with("item", year == null ? item : items(plans))
                .with(fromName, Dates.date(from).orElse(null))
                .with(toName, Dates.date(to).orElse(null));
    }

    /** What was chosen, in words of the address that need no translation. */
    public String chosen() {
        return Stream.of(year == null ? null : year.toString(), code, executor, days())
                .filter(value -> value != null && !value.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String days() {
        if (from == null || to == null) return from == null ? to : from;
        return from + " – " + to;
    }

    private String items(Plans plans) {
        var ids = plans.served(this).stream().map(ItemRow::itemId).collect(Collectors.joining(","));
        return ids.isEmpty() ? NOBODYS : ids;
    }
}
