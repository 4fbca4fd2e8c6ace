package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MessagesTest {
    /** Sentences about a limit, which is never one. */
    private static final Pattern LIMIT = Pattern.compile("^error[.]|too-");

    private static final Pattern HOLE = Pattern.compile("\\{([0-9]+)");

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

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(hole -> hole.group(1)).collect(Collectors.toSet());
    }

    /** Azerbaijani leaves the noun alone after a number, English does not. */
    @Test
    void oneThingIsNotSpokenOfAsMany() throws IOException {
        var en = bundle("en");
        for (var key : en.stringPropertyNames()) {
            if (LIMIT.matcher(key).find() || !en.getProperty(key).contains("{")) continue;
            var said = new MessageFormat(en.getProperty(key), Locale.ENGLISH).format(new Object[] {1, 1, 1, 1});
            assertThat(said)
                    .as(key)
                    .doesNotContainPattern("\\b1 (?!(?:is|was|needs|has|holds|stands|ms)\\b)[a-z]+s\\b");
        }
    }

    private static Properties bundle(String language) throws IOException {
        var bundle = new Properties();
        try (var stream = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            bundle.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        return bundle;
    }
}
