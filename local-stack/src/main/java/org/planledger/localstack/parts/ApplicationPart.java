package org.planledger.localstack.parts;

import java.io.File;
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
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    @Override
    public ProcessBuilder launch() throws IOException {
        var jar = ApplicationJar.of(data, root, application);
        var builder = new ProcessBuilder(JavaProcess.command(
                data, "384m", "-cp", String.join(File.pathSeparator, jar.classPath()), jar.mainClass()));
        settings.forEach((key, value) -> builder.environment().put(variable(key), value));
        builder.environment().put("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        return builder;
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
