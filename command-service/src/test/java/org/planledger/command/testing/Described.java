package org.planledger.command.testing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed description of the interface, asked whether it allows what is sent and what is answered. */
public final class Described {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode API = yaml(Path.of("openapi.yaml"));
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private Described() {}

    /** Names of the commands. */
    public static List<String> commands() {
        return API.path("paths").propertyNames().stream()
                .filter(path -> path.startsWith("/commands/"))
                .map(path -> path.substring("/commands/".length()))
                .toList();
    }

    /** Who may send it, by role. */
    public static List<String> roles(String command) {
        return StreamSupport.stream(operation(command).path("x-roles").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** Name of the schema of a command's body. */
    public static String body(String command) {
        var reference = operation(command).at("/requestBody/content/application~1json/schema/$ref");
        return reference.asString().substring("#/components/schemas/".length());
    }

    /** A schema by its name, or the one that a reference stands for. */
    public static JsonNode schema(String name) {
        return API.path("components").path("schemas").required(name);
    }

    /** What the named schema has against a value. */
    public static List<Error> errors(String schema, JsonNode value) {
        return SCHEMAS.computeIfAbsent(schema, Described::compiled).validate(value);
    }

    /** Everything that is described. */
    public static JsonNode api() {
        return API;
    }

    /** A YAML file as JSON. */
    public static JsonNode yaml(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return JSON.valueToTree(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode operation(String command) {
        return API.path("paths").required("/commands/" + command).path("post");
    }

    private static Schema compiled(String name) {
        schema(name);
        var schema = JSON.createObjectNode();
        schema.put("$ref", "#/components/schemas/" + name);
        schema.set("components", API.path("components"));
        return REGISTRY.getSchema(schema);
    }
}
