package org.planledger.query.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.CardEvent;
import org.planledger.events.Ciphertext;
import org.planledger.events.Id;
import org.planledger.events.UserId;
import org.planledger.events.booking.DayId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;

/** What an event of a card says, by the names of its components; the card's own id and its items are left out. */
final class Components {
    private final SortedMap<String, JsonNode> values = new TreeMap<>();
    private final Set<PersonId> persons = new LinkedHashSet<>();
    private final Set<UUID> refs = new LinkedHashSet<>();

    private Components() {}

    static Components of(CardEvent event) {
        var said = new Components();
        for (var component : event.getClass().getRecordComponents()) {
            var value = value(event, component);
            if (component.getName().equals("items") || event.card().equals(value) || namesDays(value)) continue;
            said.values.put(component.getName(), ViewJson.tree(value));
            said.collect(value);
        }
        return said;
    }

    SortedMap<String, JsonNode> values() {
        return values;
    }

    List<PersonId> persons() {
        return new ArrayList<>(persons);
    }

    List<UUID> refs() {
        return new ArrayList<>(refs);
    }

    /** The names of days are keyed hashes, which say nothing to anybody. */
    private static boolean namesDays(@Nullable Object value) {
        return value instanceof List<?> several && !several.isEmpty() && several.getFirst() instanceof DayId;
    }

    private void collect(@Nullable Object value) {
        switch (value) {
            case null -> {}
            case PersonId person -> persons.add(person);
            case UserId _, ItemId _ -> {}
            case Id other -> refs.add(other.value());
            case Ciphertext text -> persons.addAll(text.persons());
            case List<?> several -> several.forEach(this::collect);
            case Record inner -> {
                for (var component : inner.getClass().getRecordComponents()) collect(value(inner, component));
            }
            default -> {}
        }
    }

    private static @Nullable Object value(Record of, java.lang.reflect.RecordComponent component) {
        return value((Object) of, component);
    }

    private static @Nullable Object value(Object of, java.lang.reflect.RecordComponent component) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
