package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.plan.DueRule;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of every event version, as approved once and for ever. When a test here fails because a shape changed, do
 * not touch the approved file: make a new revision and an upcaster. Its schema may only come to say more of the same JSON. The files that the code would write stand under
 * {@code target/published}, to be copied for a new event.
 */
class PublishedLanguageTest {
    private static final Path PUBLISHED = Path.of("src/main/resources/published");
    private static final Path WRITTEN = Path.of("target/published");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Collection<Class<? extends Event>> events() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventIsWrittenAsApproved(Class<? extends Event> type) throws IOException {
        var written = pretty(Samples.of(type));
        assertPublished(Contract.fileName(type) + ".json", written);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anApprovedEventIsReadBackWhole(Class<? extends Event> type) throws IOException {
        var approved = Files.readString(PUBLISHED.resolve(Contract.fileName(type) + ".json"));
        assertThat((Object) JSON.readValue(
                        approved,
                        EventTypes.named(
                                EventTypes.of(type).name(), EventTypes.of(type).revision())))
                .isEqualTo(Samples.of(type));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anApprovedEventFollowsItsSchema(Class<? extends Event> type) throws IOException {
        var schema = pretty(Contract.schema(type));
        assertPublished(Contract.fileName(type) + ".schema.json", schema);
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(Files.readString(PUBLISHED.resolve(Contract.fileName(type) + ".json")), InputFormat.JSON);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dues")
    void whenAnItemIsDueFollowsItsSchemaAndNothingElseDoes(String due, boolean fits) throws IOException {
        var event = JSON.readTree(Files.readString(PUBLISHED.resolve("item.imported.v1.json")));
        ((ObjectNode) event).set("due", JSON.readTree(due));
        var errors = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(PUBLISHED.resolve("item.imported.v1.schema.json")))
                .validate(event);
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(fits);
    }

    static Stream<Arguments> dues() {
        var written = Stream.of(
                        new DueRule.WithinYear(),
                        new DueRule.InMonth(12),
                        new DueRule.Regularly(7),
                        new DueRule.Regularly(null),
                        new DueRule.WhenNeeded(),
                        new DueRule.OnDate(LocalDate.of(2025, 5, 14)))
                .map(due -> arguments(JSON.writeValueAsString(due), true));
        var wrong = Stream.of(
                        "{\"rule\":\"in-month\"}",
                        "{\"rule\":\"in-month\",\"month\":13}",
                        "{\"rule\":\"within-year\",\"month\":5}",
                        "{\"rule\":\"on-date\",\"date\":5}",
                        "{\"rule\":\"regularly\",\"everyDays\":0}",
                        "{\"rule\":\"hourly\"}")
                .map(due -> arguments(due, false));
        return Stream.concat(written, wrong);
    }

    /** What was ever published may stand in somebody's store. */
    @ParameterizedTest
    @MethodSource("published")
    void everyRevisionThatWasEverPublishedIsReadStill(String file) throws IOException {
        var name = file.replaceFirst("[.]v[0-9]+[.]json$", "");
        int revision = Integer.parseInt(file.replaceFirst(".*[.]v([0-9]+)[.]json$", "$1"));
        var approved = Files.readString(PUBLISHED.resolve(file));
        var read = JSON.readTree(JSON.writeValueAsString(JSON.readValue(approved, EventTypes.named(name, revision))));
        // a later revision may say more, and says nothing of it here
        JSON.readTree(approved)
                .properties()
                .forEach(said ->
                        assertThat(read.get(said.getKey())).as(said.getKey()).isEqualTo(said.getValue()));
    }

    static List<String> published() throws IOException {
        try (var files = Files.list(PUBLISHED)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*[.]v[0-9]+[.]json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noApprovedFileEverChanges() throws IOException {
        var sums = new TreeMap<String, String>();
        try (var files = Files.list(PUBLISHED)) {
            for (var file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                sums.put(file.getFileName().toString(), Sha256.hex(Files.readAllBytes(file)));
            }
        }
        var written = sums.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        assertPublished("SHA256SUMS", written);
    }

    @Test
    void theAsyncApiNamesEveryEventAndEveryHeader() throws IOException {
        assertPublished("../../../../asyncapi.yaml", AsyncApi.yaml());
    }

    private static String pretty(Object value) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
    }

    private static void assertPublished(String name, String written) throws IOException {
        var draft = WRITTEN.resolve(Path.of(name).getFileName());
        Files.createDirectories(WRITTEN);
        Files.writeString(draft, written);
        var approved = PUBLISHED.resolve(name);
        assertThat(approved)
                .as("approved form; what the code writes stands in " + draft)
                .exists();
        assertThat(written).isEqualTo(Files.readString(approved));
    }
}
