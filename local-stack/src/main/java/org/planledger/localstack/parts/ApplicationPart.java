package org.planledger.localstack.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Part;

/**
 * One of the three applications.
 *
 * @param application the module's name
 * @param name this instance's
 * @param needs parts that must be ready before
 * @param settings Spring properties; handed over by environment variables, so that no secret stands on a command line
 * @param management port of health and metrics
 */
record ApplicationPart(
        DataFolder data,
        Path root,
        String application,
        String name,
        List<String> needs,
        Map<String, String> settings,
        int management)
        implements Part {
    private static final String HEAP = "384m";
    /**
     * A password is hashed 310,000 times over, for which the second compiler needs a fifth of the time. It shall not spend its own on
     * anything that is run less often.
     */
    private static final List<String> SECOND_COMPILER_FOR_HASHES = List.of(
            "-XX:TieredStopAtLevel=4",
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=100000",
            "-XX:Tier4CompileThreshold=400000",
            "-XX:Tier4BackEdgeThreshold=2000000");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    @Override
    public ProcessBuilder launch() throws IOException {
        var jar = ApplicationJar.of(data, root, application);
        return process(jar, jar.loadedClasses().use());
    }

    /**
     * One more of it that ends as soon as it has set itself up, before it serves or follows anything, and leaves its loaded classes.
     *
     * @param classes where to
     */
    ProcessBuilder training(Path classes) throws IOException {
        return process(
                ApplicationJar.of(data, root, application),
                List.of("-XX:AOTCacheOutput=" + classes, "-Dspring.context.exit=onRefresh"));
    }

    LoadedClasses loadedClasses() throws IOException {
        return ApplicationJar.of(data, root, application).loadedClasses();
    }

    private ProcessBuilder process(ApplicationJar jar, List<String> options) {
        var builder = new ProcessBuilder(JavaProcess.command(
                data,
                HEAP,
                Stream.of(tiers(), options, jar.run()).flatMap(List::stream).toArray(String[]::new)));
        settings.forEach((key, value) -> builder.environment().put(variable(key), value));
        builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        return builder;
    }

    private List<String> tiers() {
        return application.equals(Parts.COMMAND_SERVICE) ? SECOND_COMPILER_FOR_HASHES : List.of();
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean ready() {
        return healthy(management);
    }

    static boolean healthy(int management) {
        var readiness = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        try {
            var request = HttpRequest.newBuilder(readiness)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
