package org.planledger.system.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * JSON values for schemas: mostly what the schema asks for, then broken in one or a few places.
 *
 * @param known ids that exist, so that some requests get as far as the rules
 */
record Values(Contract contract, List<String> known) {
    private static final List<Object> STRANGE = List.of(
            "",
            " ",
            "\u0000",
            "\uD800",
            "\u202Egnp.exe",
            "' OR 1=1 --",
            "{\"$ne\":null}",
            "<script>alert(1)</script>",
            "${jndi:ldap://x}",
            "../../etc/passwd",
            "%00",
            "İıƏə".repeat(700),
            "x".repeat(20_000),
            "2025-02-30",
            "0000-00-00",
            "+999999999-12-31T23:59:59Z",
            "9999-12-31T23:59:59.999999999Z",
            "00000000-0000-0000-0000-000000000000",
            0,
            -1,
            1.5,
            1e308,
            Long.MAX_VALUE,
            Long.MIN_VALUE,
            new java.math.BigInteger("9".repeat(40)),
            true,
            List.of(),
            Map.of(),
            List.of(List.of(List.of())));
    private static final int DEEPEST = 5;

    /** A value of this schema, written as JSON and broken as the dice fall. */
    String json(Map<String, Object> schema, Dice dice) {
        return written(value(schema, dice, 0), dice);
    }

    @Nullable
    Object value(Map<String, Object> named, Dice dice, int depth) {
        if (dice.in100(4)) return strange(dice);
        var schema = contract.resolved(named);
        var choices = Contract.objects(schema.get("oneOf"));
        if (!choices.isEmpty()) return value(dice.of(choices), dice, depth);
        var constant = schema.get("const");
        if (constant != null) return constant;
        if (schema.get("enum") instanceof List<?> words && !words.isEmpty()) return words.get(dice.below(words.size()));
        return switch (type(schema)) {
            case "object" -> object(schema, dice, depth);
            case "array" -> array(schema, dice, depth);
            case "integer" -> number(schema, dice);
            case "number" -> dice.below(10_000) / 7.0;
            case "boolean" -> dice.in100(50);
            default -> text(schema, dice);
        };
    }

    private @Nullable Object strange(Dice dice) {
        return dice.in100(10) ? null : dice.of(STRANGE);
    }

    private Map<String, @Nullable Object> object(Map<String, Object> schema, Dice dice, int depth) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        if (depth > DEEPEST) return object;
        var required = schema.get("required") instanceof List<?> names ? names : List.of();
        Contract.object(schema.get("properties")).forEach((name, property) -> {
            var wanted = required.contains(name) ? !dice.in100(3) : dice.in100(50);
            if (wanted) object.put(name, value(Contract.object(property), dice, depth + 1));
        });
        if (dice.in100(3)) object.put(dice.of(List.of("isAdmin", "actor", "$where", "__proto__", "", "x\u0000")), 1);
        return object;
    }

    private List<@Nullable Object> array(Map<String, Object> schema, Dice dice, int depth) {
        int size = dice.in100(3) ? 60 : dice.below(4);
        var array = new ArrayList<@Nullable Object>();
        for (int i = 0; i < size; i++) array.add(value(Contract.object(schema.get("items")), dice, depth + 1));
        return array;
    }

    private static Object number(Map<String, Object> schema, Dice dice) {
        long least = schema.get("minimum") instanceof Number number ? number.longValue() : 0;
        long most = schema.get("maximum") instanceof Number number ? number.longValue() : 1_000_000;
        return switch (dice.below(8)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> least - 1;
            case 3 -> most + 1;
            default -> least + Math.floorMod(dice.anyLong(), Math.max(1, most - least));
        };
    }

    private Object text(Map<String, Object> schema, Dice dice) {
        return switch (String.valueOf(schema.get("format"))) {
            case "uuid" -> dice.in100(60) ? dice.of(known) : dice.uuid();
            case "date" -> "20%02d-%02d-%02d".formatted(24 + dice.below(4), 1 + dice.below(12), 1 + dice.below(31));
            case "date-time" ->
                "20%02d-%02d-%02dT%02d:30:00Z"
                        .formatted(24 + dice.below(4), 1 + dice.below(12), 1 + dice.below(28), dice.below(25));
            default -> words(schema, dice);
        };
    }

    private static String words(Map<String, Object> schema, Dice dice) {
        int most = schema.get("maxLength") instanceof Number number ? number.intValue() : 100;
        int length = dice.in100(4) ? most + 1 : dice.in100(4) ? most : Math.min(most, 3 + dice.below(30));
        return "söz ".repeat(length / 4 + 1).substring(0, Math.min(length, 150_000));
    }

    private static String type(Map<String, Object> schema) {
        var type = schema.get("type");
        if (type instanceof List<?> several)
            return several.stream()
                    .map(String::valueOf)
                    .filter(name -> !name.equals("null"))
                    .findFirst()
                    .orElse("string");
        return type == null ? schema.containsKey("properties") ? "object" : "string" : type.toString();
    }

    // Written here, because no library writes the same name twice or leaves a bracket out.
    private String written(@Nullable Object value, Dice dice) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> {
                var members = map.entrySet().stream()
                        .map(member -> quoted(String.valueOf(member.getKey())) + ":" + written(member.getValue(), dice))
                        .collect(Collectors.joining(","));
                if (!map.isEmpty() && dice.in100(1)) members += "," + members;
                yield dice.in100(1) ? "{" + members : "{" + members + "}";
            }
            case List<?> list ->
                list.stream().map(element -> written(element, dice)).collect(Collectors.joining(",", "[", "]"));
            case String text -> quoted(text);
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') quoted.append('\\').append((char) c);
            else if (c < ' ' || Character.isSurrogate((char) c)) quoted.append("\\u%04x".formatted(c));
            else quoted.append((char) c);
        });
        return quoted.append('"').toString();
    }
}
