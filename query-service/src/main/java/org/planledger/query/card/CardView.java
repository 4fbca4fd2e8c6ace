package org.planledger.query.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import tools.jackson.databind.JsonNode;

/**
 * A card as its register shows it: the last value of each field, the lines that were added, and the state.
 *
 * @param register noun of its events
 * @param cardId the card
 * @param state code of the state that its events led to
 * @param fields the last values of its events' components by their names; sealed texts still sealed
 * @param lines what was added, the oldest first
 * @param items the plan items it serves
 * @param persons whom it names
 * @param refs other cards and things it names
 * @param deadline the day until which something is to be done; null if there is none now
 * @param warnFrom the day from which the deadline is near; null if there is none now
 * @param by who began it
 * @param begunAt when it was begun
 * @param happenedAt when it happened in the world, as far as its first event knows
 * @param changedAt when something last happened to it
 * @param late whether it was begun later than on the day after it happened
 * @param version sequence of its last event, for {@code If-Match}
 */
public record CardView(
        String register,
        UUID cardId,
        String state,
        SortedMap<String, JsonNode> fields,
        List<Line> lines,
        List<ItemId> items,
        List<PersonId> persons,
        List<UUID> refs,
        @Nullable LocalDate deadline,
        @Nullable LocalDate warnFrom,
        UserId by,
        Instant begunAt,
        Instant happenedAt,
        Instant changedAt,
        boolean late,
        long version) {
    /**
     * Something that was added to a card.
     *
     * @param event logical name of the event that added it
     * @param fields its values by the names of the event's components
     * @param at when it was recorded
     * @param by who recorded it
     */
    public record Line(String event, SortedMap<String, JsonNode> fields, Instant at, UserId by) {
        public Line {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }
    }

    public CardView {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        lines = List.copyOf(lines);
        items = List.copyOf(items);
        persons = List.copyOf(persons);
        refs = List.copyOf(refs);
    }

    static <T> List<T> union(List<T> some, List<T> more) {
        var all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    static <T> List<T> plus(List<T> some, T one) {
        var all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
