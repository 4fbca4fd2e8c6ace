package org.planledger.events;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.DueRule;

/** Derives the JSON Schema (2020-12) of an event from its record. */
final class Contract {
    private Contract() {}

    static Map<String, Object> schema(Class<? extends Event> type) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:planledger:event:" + fileName(type));
        schema.put("title", EventTypes.of(type).name());
        schema.putAll(object(type));
        return schema;
    }

    static String fileName(Class<? extends Event> type) {
        return EventTypes.of(type).name() + ".v" + EventTypes.of(type).revision();
    }

    /** Of every revision that stands in the topic, the oldest first. */
    static List<String> fileNames(Class<? extends Event> type) {
        var named = EventTypes.of(type);
        return IntStream.concat(Arrays.stream(named.alsoReads()), IntStream.of(named.revision()))
                .mapToObj(revision -> named.name() + ".v" + revision)
                .toList();
    }

    private static Map<String, Object> object(Class<?> type) {
        var properties = new LinkedHashMap<String, Object>();
        for (var component : sorted(type)) {
            var value = value(component.getGenericType());
            properties.put(
                    component.getName(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                            ? Map.of("anyOf", List.of(value, Map.of("type", "null")))
                            : value);
        }
        return ordered("type", "object", "properties", properties, "required", List.copyOf(properties.keySet()));
    }

    private static Map<String, Object> value(Type generic) {
        if (generic instanceof ParameterizedType list) {
            return ordered("type", "array", "items", value(list.getActualTypeArguments()[0]));
        }
        var type = (Class<?>) generic;
        if (type == String.class || type == OrganisationId.class) return ordered("type", "string");
        if (type == long.class || type == int.class || type == Integer.class || type == Long.class)
            return ordered("type", "integer");
        if (type == boolean.class) return ordered("type", "boolean");
        if (type == Instant.class) return ordered("type", "string", "format", "date-time");
        if (type == LocalDate.class) return ordered("type", "string", "format", "date");
        if (type == UUID.class || Id.class.isAssignableFrom(type)) return ordered("type", "string", "format", "uuid");
        if (type.isEnum()) {
            return ordered(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
        }
        if (type == DueRule.class) return ordered("oneOf", dueRules());
        if (type.isRecord()) return object(type);
        throw new IllegalArgumentException("no schema for " + type);
    }

    /** Five closed forms of which one fits: the word in {@code rule} decides which. */
    private static List<Map<String, Object>> dueRules() {
        return Arrays.stream(requireNonNull(DueRule.class.getAnnotation(JsonSubTypes.class))
                        .value())
                .map(Contract::dueRule)
                .toList();
    }

    private static Map<String, Object> dueRule(JsonSubTypes.Type rule) {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("rule", Map.of("const", rule.name()));
        for (var component : rule.value().getRecordComponents()) {
            properties.put(
                    component.getName(),
                    switch (component.getName()) {
                        case "month" -> ordered("type", "integer", "minimum", 1, "maximum", 12);
                        case "everyDays" -> ordered("type", List.of("integer", "null"), "minimum", 1, "maximum", 366);
                        case "date" -> ordered("type", "string", "format", "date");
                        default -> throw new IllegalArgumentException("no schema for " + component);
                    });
        }
        return ordered(
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.copyOf(properties.keySet()),
                "additionalProperties",
                false);
    }

    private static List<RecordComponent> sorted(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        return map;
    }
}
