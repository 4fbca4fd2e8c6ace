package org.planledger.web.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.web.card.Contract.Described;
import org.planledger.web.card.Property.Kind;

/** Whatever the contract describes can be filled in by somebody who reads Azerbaijani, and by somebody who reads English. */
class DescribedFormsTest {
    private static final Contract CONTRACT = new Contract();

    static Stream<Described> commands() {
        // a form of its own hides what that one asks for
        return CONTRACT.commands().stream()
                .filter(DescribedForm::canBe)
                .filter(command -> !command.name().equals("repair-source-text"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyFormHasItsWords(Described command) throws IOException {
        for (var language : List.of("az", "en")) {
            var texts = texts(language);
            var missing = new TreeSet<String>();
            for (var keys : asked(command)) {
                if (keys.stream().noneMatch(texts::containsKey)) missing.add(String.join(" or ", keys));
            }
            assertThat(missing).as(language).isEmpty();
        }
    }

    private static List<List<String>> asked(Described command) {
        var asked = new ArrayList<List<String>>();
        asked.add(List.of("form." + command.name() + ".title"));
        asked.add(List.of("form." + command.name() + ".done"));
        for (var event : command.events()) {
            if (!event.startsWith("account.")) asked.add(List.of("event." + event));
        }
        for (var property : command.properties()) {
            var first = property.equals(command.properties().getFirst());
            if (property.kind() == Kind.OWN_ID || (first && property.kind() == Kind.ID)) continue;
            asked.add(List.of(
                    "form." + command.name() + "." + property.name() + ".label",
                    "field." + command.register() + "." + property.name(),
                    "field." + property.name()));
            for (var code : property.codes()) {
                asked.add(List.of(
                        "option." + command.register() + "." + property.name() + "." + code,
                        "option." + property.name() + "." + code));
            }
        }
        return asked;
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var stream = DescribedFormsTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return texts;
    }
}
