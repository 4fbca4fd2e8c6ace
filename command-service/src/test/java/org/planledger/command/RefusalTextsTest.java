package org.planledger.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule says in both languages why it refuses. */
class RefusalTextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"az", "en"})
    void everyRefusalHasAText(String language) throws IOException {
        var codes = new TreeSet<String>();
        for (var command : Catalogue.commands()) {
            var outcomes = CatalogueTest.outcomes(command);
            codes.addAll(Arrays.asList(outcomes.refusals()));
            if (!outcomes.unknown().isEmpty()) codes.add(outcomes.unknown());
        }
        var texts = texts(language);
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("field."))
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"az", "en"})
    void aTextIsAWholeSentenceThatFormatsSafely(String language) throws IOException {
        assertThat(texts(language).values().stream().map(Object::toString))
                .allMatch(text -> text.endsWith("."))
                .noneMatch(text -> text.contains("'"));
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        texts.load(
                new StringReader(Files.readString(Path.of("src/main/resources/messages_" + language + ".properties"))));
        return texts;
    }
}
