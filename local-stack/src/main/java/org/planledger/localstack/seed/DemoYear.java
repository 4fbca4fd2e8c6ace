package org.planledger.localstack.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;
import org.planledger.localstack.client.Service;
import org.planledger.localstack.process.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up year, sent step by step as the people of the centre would have. Every step has a key of its own, every id follows from a
 * name, so it can be killed and continued, and is the same each time.
 *
 * <p>In a body, {@code {item 5.3}} stands for an item of the plan, {@code {id x}} for the thing that the step named x makes, and
 * {@code {evidence x}} for an uploaded file.
 */
final class DemoYear {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern REFERENCE = Pattern.compile("\"\\{(item|id|evidence) ([^}]+)}\"");

    private final Service commands;
    private final Map<String, String> items;
    private final Progress progress;
    private final Path uploads;
    private final Map<String, Service> people = new HashMap<>();

    /**
     * A year for a plan that was imported.
     *
     * @param items id of each item by its key
     * @param uploads remembers which files were uploaded, so that a repeat names the same ones
     */
    DemoYear(Service commands, Map<String, String> items, Path uploads, Progress progress) {
        this.commands = commands;
        this.items = items;
        this.uploads = uploads;
        this.progress = progress;
    }

    void send() throws InterruptedException {
        var steps = Seeding.read("demo-2025.json");
        int done = 0;
        int repeated = 0;
        for (var step : steps) {
            var as = person(step.path("as").asString());
            var name = step.path("command").asString();
            var key = "demo-2025-" + step.path("key").asString();
            var answer = as.post("/commands/" + name, body(as, step.path("body")), key);
            var expected = step.path("expect").asString("");
            if (!answer.code().equals(expected)) answer.ok("demo step " + key);
            if (answer.replayed()) repeated++;
            if (++done % 40 == 0) progress.say("demo year: " + done + " of " + steps.size() + " steps");
        }
        progress.say("demo year: " + done + " steps, of which " + repeated + " had been taken before");
    }

    private Service person(String name) throws InterruptedException {
        var known = people.get(name);
        if (known != null) return known;
        var signedIn = commands.as(name, name + "-2025");
        people.put(name, signedIn);
        return signedIn;
    }

    private JsonNode body(Service as, JsonNode template) throws InterruptedException {
        var text = new StringBuilder();
        var written = template.toString();
        var references = REFERENCE.matcher(written);
        int from = 0;
        while (references.find()) {
            text.append(written, from, references.start())
                    .append('"')
                    .append(resolve(as, references.group(1), references.group(2)))
                    .append('"');
            from = references.end();
        }
        return JSON.readTree(text.append(written.substring(from)).toString());
    }

    private String resolve(Service as, String kind, String name) throws InterruptedException {
        return switch (kind) {
            case "item" -> {
                var id = items.get(name);
                if (id == null) throw new IllegalStateException("the plan has no item " + name);
                yield id;
            }
            case "id" ->
                UUID.nameUUIDFromBytes(("demo-2025:" + name).getBytes(StandardCharsets.UTF_8))
                        .toString();
            default -> evidence(as, name);
        };
    }

    private String evidence(Service as, String name) throws InterruptedException {
        var known = load();
        var id = known.getProperty(name);
        if (id != null) return id;
        var content = "NÜMAYİŞ. Bu sənəd uydurmadır.\nFəaliyyət planı 2025, sübut: " + name + "\n";
        var answer = as.upload(
                "/evidence", "numayis-" + name + ".txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
        var uploaded = answer.ok("upload").path("evidenceId").asString();
        known.setProperty(name, uploaded);
        try (var writer = Files.newBufferedWriter(uploads)) {
            known.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return uploaded;
    }

    private Properties load() {
        var known = new Properties();
        if (!Files.exists(uploads)) return known;
        try (var reader = Files.newBufferedReader(uploads)) {
            known.load(reader);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
