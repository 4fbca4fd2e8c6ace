package org.planledger.system;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.planledger.localstack.parts.Port;
import org.planledger.system.http.Speaker;
import org.yaml.snakeyaml.Yaml;

/** The alert rules can be read, and ask for nothing that the running applications do not measure. */
@OnSharedStack
class AlertRulesTest {
    private static final Path RULES = Path.of("../deploy/prometheus/rules");
    private static final Pattern METRIC = Pattern.compile("planledger_[a-z_]+");

    private final List<Map<String, Object>> rules = rules();
    private final Stack stack;

    AlertRulesTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    void everyRuleHasANameAConditionASeverityAndASentence() {
        assertThat(rules).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.keySet()).contains("alert", "expr", "labels", "annotations");
            assertThat(String.valueOf(rule.get("labels"))).containsPattern("severity=(critical|warning)");
            assertThat(String.valueOf(rule.get("annotations"))).contains("summary=");
        });
    }

    @Test
    void everyMetricThatARuleNamesExists() {
        var measured = measured(Port.COMMAND_MANAGEMENT) + measured(Port.QUERY_MANAGEMENT);
        var named = new TreeSet<String>();
        for (var rule : rules) {
            METRIC.matcher(String.valueOf(rule.get("expr"))).results().forEach(metric -> named.add(metric.group()));
        }
        assertThat(named).hasSizeGreaterThan(5);
        assertThat(named).allSatisfy(metric -> assertThat(measured).containsPattern("(?m)^" + metric + "[ {]"));
    }

    @Test
    void operationsSaysWhatToDoAboutEachAlert() throws IOException {
        var operations = Files.readString(Path.of("../docs/operations.md"));
        assertThat(rules).allSatisfy(rule -> assertThat(operations).contains("`" + rule.get("alert") + "`"));
    }

    private String measured(Port management) {
        return new Speaker("http://127.0.0.1:" + stack.port(management), null, "en")
                .get("/actuator/prometheus")
                .expect(200)
                .text();
    }

    private static List<Map<String, Object>> rules() {
        try (var files = Files.list(RULES)) {
            return files.flatMap(file -> rules(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rules(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Map<String, Object> content = new Yaml().load(reader);
            var groups = (List<Map<String, Object>>) requireNonNull(content.get("groups"));
            return (List<Map<String, Object>>) requireNonNull(groups.getFirst().get("rules"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
