package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** Whatever the compose file sets is a setting that the application reads, and whatever it must have is set. */
class ComposeSettingsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern READ = Pattern.compile("\\$\\{(planledger\\.[a-z.-]+)");
    private static final Pattern GROUP =
            Pattern.compile("@ConfigurationProperties\\(\"(planledger[a-z.]*)\"\\)\\s*(?:public )?record \\w+\\(");
    private static final Pattern NESTED = Pattern.compile("record (\\w+)\\(");
    private static final Pattern COMPONENT = Pattern.compile("([A-Z]\\w*(?:<.*>)?|boolean|int|long) (\\w+)$");

    /** Spring's own; those that the applications set too are found in their files. */
    private static final Set<String> SPRINGS =
            Set.of("SPRINGDATASOURCEPASSWORD", "SPRINGFLYWAYPASSWORD", "LOGGINGSTRUCTUREDFORMATCONSOLE");

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "web-ui"})
    void everySettingIsRead(String application) throws IOException {
        var known = known(application);
        assertThat(known).hasSizeGreaterThan(10);
        for (var variable : environment(application).keySet()) {
            var name = variable.replace("_", "");
            assertThat(SPRINGS.contains(name) || known.contains(name))
                    .as("%s of %s", variable, application)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "web-ui"})
    void whatHasNoUsableDefaultInAContainerIsSet(String application) throws IOException {
        var set = new TreeSet<String>();
        environment(application).keySet().forEach(variable -> set.add(variable.replace("_", "")));
        for (var name : known(application)) {
            boolean address = name.endsWith("URL") || name.endsWith("URI") || name.endsWith("BOOTSTRAPSERVERS");
            if (address || name.startsWith("PLANLEDGERSECRETS")) assertThat(set).contains(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "web-ui"})
    void anApplicationThatIsStoppedMayFinishWhatIsUnderWay(String application) {
        var grace = String.valueOf(service(application).get("stop_grace_period"));
        // Longer than Spring's own patience of 30 s.
        assertThat(Duration.parse("PT" + grace)).isGreaterThan(Duration.ofSeconds(30));
    }

    /** Names in capitals without anything between, as an environment variable without its underscores. */
    private static Set<String> known(String application) throws IOException {
        var known = new TreeSet<String>();
        try (var file = Files.newBufferedReader(ROOT.resolve(application + "/src/main/resources/application.yaml"))) {
            flatten("", new Yaml().load(file), known);
        }
        try (var sources = Files.walk(ROOT.resolve(application + "/src/main/java"))) {
            for (var source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                READ.matcher(text).results().forEach(read -> known.add(squeezed(read.group(1))));
                GROUP.matcher(text)
                        .results()
                        .forEach(group -> components(text, group.end(), squeezed(group.group(1)), known));
            }
        }
        return known;
    }

    /** The components of the record whose opening bracket is before this place; those that are records go on. */
    private static void components(String text, int from, String prefix, Set<String> known) {
        int depth = 1;
        int to = from;
        var part = new StringBuilder();
        for (; depth > 0; to++) {
            char next = text.charAt(to);
            if (next == '(') depth++;
            if (next == ')') depth--;
            boolean ends = depth == 0 || (depth == 1 && next == ',');
            if (!ends) {
                part.append(next);
                continue;
            }
            var component = COMPONENT.matcher(part.toString().strip());
            if (component.find()) component(text, component.group(1), prefix + squeezed(component.group(2)), known);
            part.setLength(0);
        }
    }

    private static void component(String text, String type, String name, Set<String> known) {
        var nested = NESTED.matcher(text);
        while (nested.find()) {
            if (!nested.group(1).equals(type)) continue;
            components(text, nested.end(), name, known);
            return;
        }
        known.add(name);
    }

    private static void flatten(String prefix, Object node, Set<String> known) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((name, value) -> flatten(prefix + squeezed(String.valueOf(name)), value, known));
        } else {
            known.add(prefix);
        }
    }

    private static String squeezed(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> environment(String application) {
        return section(service(application), "environment");
    }

    private static Map<String, Object> service(String name) {
        try (var file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            return section(section(new Yaml().load(file), "services"), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.getOrDefault(name, Map.of());
    }
}
