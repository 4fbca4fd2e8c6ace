package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.planledger.command.Catalogue;
import org.planledger.command.decision.Command;
import org.planledger.events.OrganisationId;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a body holds, reading it gives a command or the one kind of refusal, and a command that was read can be checked. */
class ParserPropertyTest {
    private static final JsonMapper JSON = strict();
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        new WebRoom().strictReading().customize(builder);
        return builder.build();
    }

    @Property(tries = 2_000)
    void bytesAreRefusedOrRead(@ForAll("commands") Class<? extends Command> type, @ForAll byte[] body) {
        check(type, body);
    }

    @Property(tries = 5_000)
    void objectsWithTheRightNamesAreRefusedOrRead(
            @ForAll("commands") Class<? extends Command> type, @ForAll("values") List<String> values) {
        var components = type.getRecordComponents();
        var members = new java.util.ArrayList<String>();
        for (int i = 0; i < Math.min(components.length, values.size()); i++) {
            members.add("\"" + components[i].getName() + "\":" + values.get(i));
        }
        var body = members.stream().collect(Collectors.joining(",", "{", "}"));
        check(type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void check(Class<? extends Command> type, byte[] body) {
        Command command;
        try {
            command = JSON.readerFor(type).readValue(body);
        } catch (JacksonException refused) {
            assertThat(FieldErrors.of(refused).code()).isEqualTo("request.malformed");
            return;
        }
        if (command == null) return;
        // neither may fail on a command that nobody has found fault with yet
        if (VALIDATOR.validate(command).isEmpty()) {
            assertThat(command.concerns()).isNotNull();
            assertThat(command.target(QAZI)).isNotNull();
        }
    }

    @Provide
    Arbitrary<Class<? extends Command>> commands() {
        return Arbitraries.of(Catalogue.commands());
    }

    @Provide
    Arbitrary<List<String>> values() {
        var scalars = Arbitraries.of(List.of(
                "null",
                "true",
                "0",
                "-1",
                "1",
                "25000",
                "1.5",
                "1e400",
                "9223372036854775807",
                "99999999999999999999",
                "\"\"",
                "\" \"",
                "\"x\"",
                "\"\\u0000\"",
                "\"\\ud800\"",
                "\"2025-05-14\"",
                "\"2025-02-30\"",
                "\"+999999999-12-31T23:59:59Z\"",
                "\"-999999999-01-01\"",
                "\"2025-05-14T06:00:00Z\"",
                "\"HOME\"",
                "\"VETERAN\"",
                "\"MONEY\"",
                "\"meeting\"",
                "\"00000000-0000-0000-0000-000000000001\"",
                "\"1-1-1-1-1\""));
        var lists = scalars.list().ofMaxSize(3).map(list -> "[" + String.join(",", list) + "]");
        var objects = Combinators.combine(Arbitraries.of("kind", "id", "veterans", "rule", "x", ""), scalars)
                .as((name, value) -> "{\"" + name + "\":" + value + "}");
        return Arbitraries.oneOf(scalars, scalars, lists, objects)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
