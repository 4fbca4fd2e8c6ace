package org.planledger.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The closed list of event types: a stored name that is not here is refused, never loaded as a class. */
public final class EventTypes {
    private static final Map<String, Class<? extends Event>> BY_NAME = collect();

    private EventTypes() {}

    /** All event records, ordered by logical name. */
    public static Collection<Class<? extends Event>> all() {
        return BY_NAME.values();
    }

    /**
     * The record that reads events of this name and revision.
     *
     * @throws IllegalArgumentException if no such event was ever published
     */
    public static Class<? extends Event> named(String name, int revision) {
        Class<? extends Event> type = BY_NAME.get(name);
        if (type == null || !reads(of(type), revision)) {
            throw new IllegalArgumentException("unknown event type " + name + " revision " + revision);
        }
        return type;
    }

    private static boolean reads(EventType type, int revision) {
        return type.revision() == revision || Arrays.stream(type.alsoReads()).anyMatch(earlier -> earlier == revision);
    }

    /** The logical name and revision of an event record. */
    public static EventType of(Class<? extends Event> type) {
        @Nullable EventType annotation = type.getAnnotation(EventType.class);
        if (annotation == null) throw new IllegalArgumentException(type + " has no @EventType");
        return annotation;
    }

    private static Map<String, Class<? extends Event>> collect() {
        var byName = new TreeMap<String, Class<? extends Event>>();
        for (var leaf : leaves(Event.class)) {
            if (byName.put(of(leaf).name(), leaf) != null) {
                throw new IllegalStateException("two events are named " + of(leaf).name());
            }
        }
        return Collections.unmodifiableMap(byName);
    }

    private static List<Class<? extends Event>> leaves(Class<? extends Event> type) {
        if (!type.isSealed()) return List.of(type);
        var leaves = new ArrayList<Class<? extends Event>>();
        for (var permitted : type.getPermittedSubclasses()) leaves.addAll(leaves(permitted.asSubclass(Event.class)));
        return leaves;
    }
}
