package org.planledger.query.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * The one JSON form of a view: keys in order, instants of one width so that their texts sort like the instants. Stored
 * documents, folds in memory and the values of {@link Criteria} all have this form, so they compare alike.
 */
public final class ViewJson {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .addModule(new SimpleModule().addSerializer(Instant.class, new FixedWidth()))
            .build();

    private static final ObjectWriter CANONICAL = JSON.writer().with(JsonNodeFeature.WRITE_PROPERTIES_SORTED);

    private ViewJson() {}

    /** A view, or a value to compare with. */
    public static JsonNode tree(@Nullable Object value) {
        return JSON.valueToTree(value);
    }

    /** The view again. */
    public static <V> V view(JsonNode tree, Class<V> type) {
        return JSON.treeToValue(tree, type);
    }

    /** The one byte form of a tree: keys in order at every depth. */
    public static byte[] canonicalBytes(JsonNode tree) {
        return CANONICAL.writeValueAsBytes(tree);
    }

    private static final class FixedWidth extends StdSerializer<Instant> {
        private static final DateTimeFormatter NANOS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'")
                .withZone(ZoneOffset.UTC);

        FixedWidth() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(NANOS.format(value));
        }
    }
}
