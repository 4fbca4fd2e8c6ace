package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {
    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        var az = bundle("az");
        var en = bundle("en");
        assertThat(az.keySet()).isEqualTo(en.keySet());
        for (var key : az.stringPropertyNames()) {
            assertThat(az.getProperty(key)).as(key).isNotBlank();
            assertThat(holes(en.getProperty(key))).as(key).isEqualTo(holes(az.getProperty(key)));
        }
    }

    /** A single apostrophe would swallow what stands behind it once a message has arguments. */
    @Test
    void noMessageHasAPlainApostrophe() throws IOException {
        for (var language : new String[] {"az", "en"}) {
            assertThat(bundle(language).values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    private static long holes(String text) {
        return text.chars().filter(character -> character == '{').count();
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var stream = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            bundle.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
