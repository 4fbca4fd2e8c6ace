package org.planledger.command.web;

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

/** Whatever a body holds, reading it gives a command or the one kind of refusal, and a command that was read can be checked. */
class ParserPropertyTest {
    @Property(tries = 2_000)
    void bytesAreRefusedOrRead(@ForAll("commands") Class<? extends Command> type, @ForAll byte[] body) {
        CommandReading.check(type, body);
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
        CommandReading.check(type, body.getBytes(StandardCharsets.UTF_8));
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
