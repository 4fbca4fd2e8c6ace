package org.planledger.system.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * What a service says of itself in its committed {@code openapi.yaml}.
 *
 * @param operations all but streams, which have no end to wait for
 * @param schemas by name
 */
record Contract(List<Operation> operations, Map<String, Object> schemas) {
    private static final String REFERENCE = "#/components/schemas/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * One method at one address.
     *
     * @param parameters of path, query and header, as they stand in the contract
     * @param mediaType null when there is no body
     * @param body the schema of the body; empty when there is none
     */
    record Operation(
            String method,
            String path,
            List<Map<String, Object>> parameters,
            @Nullable String mediaType,
            Map<String, Object> body) {}

    static Contract of(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var root = object(new Yaml().load(reader));
            var operations = new ArrayList<Operation>();
            object(root.get("paths"))
                    .forEach((path, methods) -> object(methods).forEach((method, operation) -> {
                        if (METHODS.contains(method) && !path.equals("/live"))
                            operations.add(operation(method, path, object(operation)));
                    }));
            return new Contract(
                    operations, object(object(root.get("components")).get("schemas")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Operation operation(String method, String path, Map<String, Object> operation) {
        var content = object(object(operation.get("requestBody")).get("content"));
        var mediaType = content.keySet().stream().findFirst().orElse(null);
        var body = mediaType == null
                ? Map.<String, Object>of()
                : object(object(content.get(mediaType)).get("schema"));
        return new Operation(method, path, objects(operation.get("parameters")), mediaType, body);
    }

    /** The schema itself where another one only names it. */
    Map<String, Object> resolved(Map<String, Object> schema) {
        var reference = schema.get("$ref");
        if (reference == null) return schema;
        return resolved(object(schemas.get(reference.toString().substring(REFERENCE.length()))));
    }

    /** An object of the contract; empty when there is none. */
    static Map<String, Object> object(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) return Map.of();
        var object = new java.util.LinkedHashMap<String, Object>();
        map.forEach((key, member) -> object.put(String.valueOf(key), member));
        return object;
    }

    static List<Map<String, Object>> objects(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Contract::object).toList()
                : List.of();
    }
}
