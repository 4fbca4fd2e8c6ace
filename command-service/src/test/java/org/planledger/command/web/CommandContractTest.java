package org.planledger.command.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.Described;
import org.planledger.command.testing.Sample;
import org.planledger.command.testing.SmallPlan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A client that knows nothing but {@code openapi.yaml} is understood, and is refused what the description forbids. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandContractTest {
    private static final Path SEED = Path.of("../local-stack/src/main/resources/seed");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> DEMO = Map.of("STAFF", "isci", "HEAD", "rehber", "ADMIN", "idareci");

    private final Map<String, String> tokens = new HashMap<>();
    private App app;

    @BeforeAll
    void start() {
        app = App.start(new Database(), new Class<?>[0]);
        DEMO.forEach((role, name) -> tokens.put(role, app.signIn(name)));
    }

    @AfterAll
    void stop() {
        app.close();
    }

    static Stream<String> commands() {
        return Described.commands().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aBodyOfTheRequiredFieldsIsUnderstood(String command) {
        var body = Sample.required(Described.body(command));
        assertThat(Described.errors(Described.body(command), body)).isEmpty();
        var answer = dryRun(command, body);
        assertThat(answer.status()).as(answer.text()).isIn(200, 409);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theDescriptionRefusesWhatTheServiceRefuses(String command) {
        var name = Described.body(command);
        var body = Sample.required(name);
        for (var changed : changes(body, Described.schema(name), body)) {
            var errors = Described.errors(name, changed);
            var answer = dryRun(command, changed);
            assertThat(answer.status()).as(answer.text()).isIn(200, 400, 409, 422);
            assertThat(errors.isEmpty())
                    .as("%s%n%s%nanswered with %s%n%s", errors, changed, answer.status(), answer.text())
                    .isEqualTo(!refusedForItsForm(answer));
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyRequiredTextIsRefusedByBoth(String command) {
        var name = Described.body(command);
        var body = Sample.required(name);
        for (var property : Described.schema(name).path("properties").properties()) {
            if (!body.path(property.getKey()).isString()) continue;
            var emptied = body.deepCopy().put(property.getKey(), "");
            assertThat(Described.errors(name, emptied)).as(emptied.toString()).isNotEmpty();
            assertThat(dryRun(command, emptied).status()).as(emptied.toString()).isIn(400, 422);
        }
    }

    @Test
    void theRealPlanFollowsTheDescription() {
        var plan = JSON.readTree(SEED.resolve("plan-2025.json"));
        assertThat(Described.errors("ImportPlan", plan)).isEmpty();
        assertThat(dryRun("import-plan", plan).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true  | {'rule':'within-year'}",
                "true  | {'rule':'when-needed'}",
                "true  | {'rule':'in-month','month':12}",
                "true  | {'rule':'regularly'}",
                "true  | {'rule':'regularly','everyDays':null}",
                "true  | {'rule':'regularly','everyDays':366}",
                "true  | {'rule':'on-date','date':'2025-05-14'}",
                "false | {'rule':'within-year','month':5}",
                "false | {'rule':'in-month'}",
                "false | {'rule':'in-month','month':13}",
                "false | {'rule':'in-month','month':5,'day':1}",
                "false | {'rule':'regularly','everyDays':0}",
                "false | {'rule':'on-date'}",
                "false | {'rule':'on-date','date':'14.05.2025'}",
                "false | {'rule':'InMonth','month':5}",
                "false | {'month':5}"
            },
            quoteCharacter = '"')
    void whenAnItemIsDueIsOneOfFiveClosedForms(boolean fits, String due) {
        var body = (ObjectNode) JSON.readTree(SmallPlan.due(due.replace('\'', '"')));
        assertThat(Described.errors("ImportPlan", body).isEmpty()).isEqualTo(fits);
        var answer = dryRun("import-plan", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(fits ? 200 : 400);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyFieldHasItsPlaceAndEveryIdentitySaysWhatItMeans(String command) {
        var schema = Described.schema(Described.body(command));
        var places = new TreeSet<Integer>();
        for (var property : schema.path("properties").properties()) {
            var form = property.getValue();
            places.add(form.path("x-order").asInt());
            var one = form.has("items") ? form.get("items") : form;
            if (one.path("format").asString("").equals("uuid")) {
                assertThat(one.has("x-refers-to") ^ one.has("x-identifies"))
                        .as("%s of %s: %s", property.getKey(), command, form)
                        .isTrue();
            }
        }
        assertThat(places)
                .hasSize(schema.path("properties").size())
                .startsWith(1)
                .endsWith(places.size());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(Described.api().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> Described.schema(reference.replaceFirst("#/components/schemas/", "")));
    }

    // The kinds of an activity are a rule's list, so that what it refuses is kept like any refusal.
    private static boolean refusedForItsForm(App.Answer answer) {
        return answer.status() == 400 || answer.status() == 422 || answer.code().equals("activity.kind-unknown");
    }

    private App.Answer dryRun(String command, JsonNode body) {
        var role = Described.roles(command).stream()
                .filter(DEMO::containsKey)
                .findFirst()
                .orElseThrow();
        return app.post(
                "/commands/" + command + "?dryRun=true", requireNonNull(tokens.get(role)), Map.of(), body.toString());
    }

    /** The body with one thing changed, once for each thing that could be wrong with a field. */
    private static List<JsonNode> changes(ObjectNode body, JsonNode schema, ObjectNode part) {
        var changes = new ArrayList<JsonNode>();
        for (var property : resolved(schema).path("properties").properties()) {
            var field = property.getKey();
            var form = resolved(property.getValue());
            var was = part.get(field);
            changed(changes, body, part, field, null);
            for (var value : wrong(form)) changed(changes, body, part, field, value);
            if (was != null) part.set(field, was);
            if (was instanceof ObjectNode inner && !form.has("oneOf")) changes.addAll(changes(body, form, inner));
            if (was instanceof ArrayNode list && list.path(0) instanceof ObjectNode row) {
                changes.addAll(changes(body, form.get("items"), row));
            }
        }
        changed(changes, body, part, "notDescribed", JSON.valueToTree(1));
        return changes;
    }

    private static void changed(
            List<JsonNode> changes, ObjectNode body, ObjectNode part, String field, @Nullable JsonNode value) {
        var was = part.get(field);
        if (value == null) part.remove(field);
        else part.set(field, value);
        changes.add(body.deepCopy());
        if (was == null) part.remove(field);
        else part.set(field, was);
    }

    private static List<JsonNode> wrong(JsonNode form) {
        var values = new ArrayList<Object>(List.of(List.of("?"), Map.of("?", 1)));
        switch (form.path("type").asString("")) {
            case "string" -> {
                values.addAll(List.of("", "   ", "?", 7, true));
                if (form.has("maxLength"))
                    values.add("a".repeat(form.get("maxLength").asInt() + 1));
                if (form.path("minLength").asInt(0) > 1)
                    values.add("a".repeat(form.get("minLength").asInt() - 1));
            }
            case "integer" -> {
                values.addAll(List.of("7", 1.5, true));
                if (form.has("minimum")) values.add(form.get("minimum").asLong() - 1);
                if (form.has("maximum")) values.add(form.get("maximum").asLong() + 1);
            }
            case "array" -> {
                values.add(List.of());
                var nothing = new ArrayList<@Nullable Object>();
                nothing.add(null);
                values.add(nothing);
                if (form.path("items").path("type").asString("").equals("string")) values.add(List.of(""));
            }
            default -> {}
        }
        return values.stream().<JsonNode>map(JSON::valueToTree).toList();
    }

    private static JsonNode resolved(JsonNode schema) {
        if (!schema.has("$ref")) return schema;
        return Described.schema(schema.get("$ref").asString().replaceFirst("#/components/schemas/", ""));
    }
}
