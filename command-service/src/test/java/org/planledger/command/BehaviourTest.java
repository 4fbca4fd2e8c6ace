package org.planledger.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.CatalogueTest.outcomes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.command.decision.Command;
import org.planledger.command.desk.Shown;
import org.planledger.events.EventTypes;

/**
 * {@code docs/behaviour.md} is the index of what can be commanded and what comes of it. What it should say stands under
 * {@code target/behaviour.md} after this test.
 */
class BehaviourTest {
    static Collection<Class<? extends Command>> commands() {
        return Catalogue.commands();
    }

    @Test
    void theCommittedIndexIsTrue() throws IOException {
        var written = index();
        Files.writeString(Path.of("target/behaviour.md"), written);
        assertThat(Path.of("../docs/behaviour.md")).content().isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aTestShowsTheSuccessEveryRefusalAndWhatASecondSendingComesTo(Class<? extends Command> command)
            throws ReflectiveOperationException {
        carryOut(Class.forName(command.getName() + "Test"));
        var shown = Shown.of(command);
        assertThat(shown).as("it is carried out").anyMatch(one -> one.outcome().isEmpty());
        assertThat(shown).extracting(Shown::outcome).containsAll(codes(command).toList());
        assertThat(shown).as("it comes when what it makes has happened already").anyMatch(Shown::again);
    }

    // Runs the tests themselves: a code that merely stands in their text shows nothing.
    private static void carryOut(Class<?> tests) throws ReflectiveOperationException {
        var constructor = tests.getDeclaredConstructor();
        constructor.setAccessible(true);
        for (var test : tests.getDeclaredMethods()) {
            if (!test.isAnnotationPresent(Test.class)) continue;
            test.setAccessible(true);
            test.invoke(constructor.newInstance());
        }
    }

    private static String index() {
        return """
                # What can be commanded, and what comes of it

                Generated from the commands by `BehaviourTest`, which fails when this file is stale. Roles: who may send \
                it. The last code is the answer when the aggregate that decides does not exist.

                | command | roles | events | refused as | test |
                | --- | --- | --- | --- | --- |
                """ + Catalogue.commands().stream().map(BehaviourTest::row).collect(Collectors.joining());
    }

    private static String row(Class<? extends Command> command) {
        var outcomes = outcomes(command);
        return "| `%s` | %s | %s | %s | [%s](../command-service/src/test/java/%s) |%n"
                .formatted(
                        outcomes.value(),
                        Arrays.stream(outcomes.roles()).map(Enum::name).collect(Collectors.joining(", ")),
                        listed(Arrays.stream(outcomes.events())
                                .map(event -> EventTypes.of(event).name())),
                        listed(codes(command)),
                        command.getSimpleName() + "Test",
                        testOf(command));
    }

    private static String listed(Stream<String> names) {
        return names.map(name -> '`' + name + '`').collect(Collectors.joining("<br>"));
    }

    private static Stream<String> codes(Class<? extends Command> command) {
        var outcomes = outcomes(command);
        return Stream.concat(Arrays.stream(outcomes.refusals()), Stream.of(outcomes.unknown()))
                .filter(code -> !code.isEmpty());
    }

    private static String testOf(Class<? extends Command> command) {
        return command.getName().replace('.', '/') + "Test.java";
    }
}
