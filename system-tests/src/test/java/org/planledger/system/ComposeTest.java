package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The compose file as far as it can be checked without an engine to run it. */
class ComposeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern SECRET = Pattern.compile("PASSWORD|SECRET|_KEY|CLUSTER_ID");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)(:[?-])?");

    private final Map<String, Object> file = load();
    private final Map<String, Object> services = section(file, "services");

    private static Map<String, Object> load() {
        try (var reader = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            return new Yaml().load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Map<String, Object> of, String name) {
        return (Map<String, Object>) of.getOrDefault(name, Map.of());
    }

    private Map<String, Object> service(String name) {
        return section(services, name);
    }

    @Test
    void itHasTheThreeStoresOfOfficialImagesAndTheThreeApplications() {
        assertThat(services)
                .containsOnlyKeys("postgres", "kafka", "mongo", "command-service", "query-service", "web-ui");
        assertThat(service("postgres")).containsEntry("image", "postgres:18");
        assertThat(service("kafka")).containsEntry("image", "apache/kafka:4.2.1");
        assertThat(service("mongo")).containsEntry("image", "mongo:8");
    }

    @Test
    void everyServiceIsWatchedAndEveryStoreKeepsItsDataInAVolume() {
        services.keySet().forEach(name -> assertThat(service(name)).as(name).containsKey("healthcheck"));
        for (var store : List.of("postgres", "kafka", "mongo")) {
            assertThat(String.valueOf(service(store).get("volumes"))).contains(store + ":/");
            assertThat(section(file, "volumes")).containsKey(store);
        }
    }

    @Test
    void noSecretHasADefaultOrStandsInTheFile() throws IOException {
        for (var name : services.keySet()) {
            section(service(name), "environment").forEach((variable, value) -> {
                if (!SECRET.matcher(variable).find() || variable.endsWith("_URL") || variable.endsWith("_USERNAME"))
                    return;
                if (variable.endsWith("_ROOT_USERNAME")) return;
                assertThat(value.toString()).as(variable).startsWith("${").contains(":?");
            });
        }
        var text = Files.readString(ROOT.resolve("docker-compose.yml"));
        assertThat(variables(text, ":?")).containsAll(drawn()).hasSameSizeAs(drawn());
    }

    /** What {@code deploy/new-secrets} draws. */
    private static Set<String> drawn() throws IOException {
        var drawn = new TreeSet<String>();
        for (var line : Files.readAllLines(ROOT.resolve("deploy/new-secrets"))) {
            if (line.startsWith("PLANLEDGER_")) drawn.add(line.substring(0, line.indexOf('=')));
        }
        return drawn;
    }

    private static Set<String> variables(String text, String mark) {
        var found = new TreeSet<String>();
        var matcher = VARIABLE.matcher(text);
        while (matcher.find()) {
            if (mark.equals(matcher.group(2))) found.add(matcher.group(1));
        }
        return found;
    }

    @Test
    void onlyThePagesCanBeReachedAndOnlyFromThisMachine() {
        services.keySet().forEach(name -> {
            if (name.equals("web-ui")) {
                assertThat(String.valueOf(service(name).get("ports")))
                        .startsWith("[127.0.0.1:")
                        .endsWith(":8080]");
            } else {
                assertThat(service(name)).as(name).doesNotContainKey("ports");
            }
        });
        assertThat(section(section(file, "networks"), "stores")).containsEntry("internal", true);
    }

    @Test
    void theApplicationsRunWithoutRightsTheyDoNotNeed() throws IOException {
        for (var name : List.of("command-service", "query-service", "web-ui")) {
            assertThat(service(name))
                    .containsEntry("read_only", true)
                    .containsEntry("cap_drop", List.of("ALL"))
                    .containsKey("mem_limit");
        }
        assertThat(Files.readString(ROOT.resolve("deploy/Dockerfile"))).contains("\nUSER 10001\n");
    }

    @Test
    void theDatabaseIsSetUpWithTheRolesThatTheApplicationsUse() throws IOException {
        var script = Files.readString(ROOT.resolve("deploy/postgres/10-roles-and-databases.sh"));
        var command = section(service("command-service"), "environment");
        for (var role :
                List.of("SPRING_DATASOURCE_USERNAME", "SPRING_FLYWAY_USER", "PLANLEDGER_KEYS_DATASOURCE_USERNAME")) {
            assertThat(script).contains("CREATE ROLE " + command.get(role) + " LOGIN PASSWORD");
        }
        for (var url : List.of("SPRING_DATASOURCE_URL", "PLANLEDGER_KEYS_DATASOURCE_URL")) {
            var address = String.valueOf(command.get(url));
            assertThat(script).contains("CREATE DATABASE " + address.substring(address.lastIndexOf('/') + 1) + " ");
        }
    }
}
