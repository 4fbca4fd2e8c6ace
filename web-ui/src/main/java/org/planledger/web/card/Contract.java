package org.planledger.web.card;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planledger.web.card.Property.Kind;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The commands as command-service publishes them: who may give them, and what their bodies hold. */
@Component
class Contract {
    private static final String PREFIX = "/commands/";

    private final Map<String, Described> commands = new LinkedHashMap<>();

    /**
     * A command.
     *
     * @param name its name
     * @param roles who may give it
     * @param register noun of its first event
     * @param events what it can make
     * @param properties its body, in the order of a form
     */
    record Described(
            String name, List<String> roles, String register, List<String> events, List<Property> properties) {}

    Contract() {
        try (var stream = new ClassPathResource("contract/openapi.yaml").getInputStream()) {
            var options = new LoaderOptions();
            options.setCodePointLimit(10_000_000);
            read(new Part(new Yaml(new SafeConstructor(options)).load(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Described> commands() {
        return List.copyOf(commands.values());
    }

    /** Whether somebody in this role may give the command. */
    boolean allows(String command, String role) {
        var described = commands.get(command);
        return described != null && described.roles().contains(role);
    }

    /** Commands that begin something and name one thing of this kind, each with the property that names it. */
    List<Lead> leads(String kind, String personOf) {
        var leads = new ArrayList<Lead>();
        for (var command : commands.values()) {
            if (command.properties().getFirst().kind() != Kind.OWN_ID) continue;
            command.properties().stream()
                    .filter(property -> property.kind() == Kind.ID
                            // whoever is one of several persons is no reason to begin something
                            || (property.kind() == Kind.IDS && !kind.equals("person")))
                    .filter(property -> property.refersTo().equals(kind))
                    .filter(property ->
                            property.personOf().isEmpty() || property.personOf().contains(personOf))
                    .findFirst()
                    .ifPresent(property -> leads.add(new Lead(command.name(), property.name(), command.roles())));
        }
        return leads;
    }

    /**
     * A way from a thing to a form.
     *
     * @param command the form's command
     * @param property what names the thing there
     * @param roles who may give the command
     */
    record Lead(String command, String property, List<String> roles) {}

    private void read(Part api) {
        var schemas = api.part("components").part("schemas");
        for (var path : api.part("paths").names()) {
            if (!path.startsWith(PREFIX)) continue;
            var post = api.part("paths").part(path).part("post");
            var reference = post.part("requestBody")
                    .part("content")
                    .part("application/json")
                    .part("schema");
            var schema = schemas.part(reference.text("$ref").replaceFirst(".*/", ""));
            var name = path.substring(PREFIX.length());
            var events = post.texts("x-events");
            var register = events.getFirst().split("\\.", 2)[0];
            var properties = properties(schema, schemas);
            commands.put(name, new Described(name, post.texts("x-roles"), register, events, properties));
        }
    }

    private static List<Property> properties(Part schema, Part schemas) {
        var required = schema.texts("required");
        var properties = new ArrayList<Property>();
        var all = schema.part("properties");
        for (var name : all.names()) {
            properties.add(Property.of(name, resolved(all.part(name), schemas), required.contains(name)));
        }
        properties.sort(java.util.Comparator.comparingInt(Property::order));
        return List.copyOf(properties);
    }

    private static Part resolved(Part schema, Part schemas) {
        var reference = schema.text("$ref");
        return reference.isEmpty() ? schema : schemas.part(reference.replaceFirst(".*/", ""));
    }

    /** A place in the document; what is not there is empty. */
    record Part(Object node) {
        Part part(String name) {
            return new Part(Objects.requireNonNullElse(map().get(name), Map.of()));
        }

        List<String> names() {
            return map().keySet().stream().map(Object::toString).toList();
        }

        boolean has(String name) {
            return map().containsKey(name);
        }

        String text(String name) {
            return Objects.requireNonNullElse(map().get(name), "").toString();
        }

        int number(String name, int otherwise) {
            return map().get(name) instanceof Number number
                    ? (int) Math.min(number.longValue(), Integer.MAX_VALUE)
                    : otherwise;
        }

        List<String> texts(String name) {
            return map().get(name) instanceof List<?> list
                    ? list.stream().map(Object::toString).toList()
                    : List.of();
        }

        private Map<?, ?> map() {
            return node instanceof Map<?, ?> map ? map : Map.of();
        }
    }
}
