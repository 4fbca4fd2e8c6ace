package org.planledger.command.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the smallest body that a described schema allows, as a client would that has read nothing else. */
public final class Sample {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REFERENCE = "#/components/schemas/";

    // Each next instant is later, as the order of the fields in a form suggests.
    private Instant next = Instant.parse("2025-03-01T08:00:00Z");

    private Sample() {}

    /** Only what the schema requires. */
    public static ObjectNode required(String schema) {
        return (ObjectNode) new Sample().of(Described.schema(schema));
    }

    private JsonNode of(JsonNode schema) {
        if (schema.has("$ref")) {
            return of(Described.schema(schema.get("$ref").asString().substring(REFERENCE.length())));
        }
        if (schema.has("oneOf")) return of(schema.get("oneOf").get(0));
        if (schema.has("const")) return schema.get("const");
        if (schema.has("example")) return schema.get("example");
        if (schema.has("enum")) return schema.get("enum").get(0);
        return switch (schema.path("type").asString()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "string" -> JSON.valueToTree(text(schema));
            case "integer" -> JSON.valueToTree(schema.path("minimum").asLong(1));
            case "boolean" -> JSON.valueToTree(true);
            default -> throw new IllegalArgumentException("no sample of " + schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        var object = JSON.createObjectNode();
        var required = StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asString)
                .sorted(Comparator.comparingInt(name ->
                        schema.path("properties").path(name).path("x-order").asInt(0)))
                .toList();
        for (var name : required) object.set(name, of(schema.path("properties").required(name)));
        return object;
    }

    private JsonNode array(JsonNode schema) {
        var array = JSON.createArrayNode();
        for (int i = 0; i < schema.path("minItems").asInt(0); i++) array.add(of(schema.get("items")));
        return array;
    }

    private String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> "2025-03-01";
            case "date-time" -> {
                next = next.plus(Duration.ofHours(1));
                yield next.toString();
            }
            default -> "Nümunə".repeat(1 + schema.path("minLength").asInt(0) / 6);
        };
    }
}
