package org.planledger.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is promised to the readers of the topic: the committed AsyncAPI description and the JSON Schemas that it names. */
public final class Published {
    private static final Path FOLDER = Path.of("../shared-events");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final JsonNode api = Described.yaml(FOLDER.resolve("asyncapi.yaml"));
    private final Schema headers = REGISTRY.getSchema(api.at("/components/schemas/headers"));
    private final Map<String, Schema> payloads = new ConcurrentHashMap<>();

    /** Holds a record against them; says what kind of message it is. */
    public String check(ConsumerRecord<byte[], byte[]> record) {
        var attributes = new TreeMap<String, String>();
        for (var header : record.headers()) {
            attributes.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
        }
        assertThat(headers.validate(JSON.valueToTree(attributes)))
                .as(attributes.toString())
                .isEmpty();
        var name = attributes.get("ce_type") + ".v" + attributes.get("ce_revision");
        assertThat(api.at("/channels/events/messages").has(name)).as(name).isTrue();
        var message = api.at("/components/messages").required(name);
        assertThat(message.path("name").asString()).isEqualTo(attributes.get("ce_type"));
        assertThat(message.path("contentType").asString()).isEqualTo(attributes.get("content-type"));
        var payload = new String(record.value(), StandardCharsets.UTF_8);
        assertThat(payloads.computeIfAbsent(message.at("/payload/$ref").asString(), Published::schema)
                        .validate(payload, InputFormat.JSON))
                .as("%s: %s", name, payload)
                .isEmpty();
        assertThat(record.key()).asString(StandardCharsets.UTF_8).isEqualTo(attributes.get("ce_organisation"));
        return name;
    }

    private static Schema schema(String file) {
        try {
            return REGISTRY.getSchema(Files.readString(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
