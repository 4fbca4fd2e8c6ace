package org.planledger.localstack.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The views that lack events, as query-service's health tells them; it is ready all the same. */
final class LackingViews {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private LackingViews() {}

    /** How many events each view lacks; empty if none does, or if nobody answers. */
    static Map<String, Long> at(int management) {
        var health = URI.create("http://127.0.0.1:" + management + "/actuator/health/readiness");
        try {
            var request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return read(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException | JacksonException _) {
            return Map.of();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    static Map<String, Long> read(String health) {
        var lacking = new TreeMap<String, Long>();
        JSON.readTree(health)
                .path("components")
                .path("views")
                .path("details")
                .path("parked")
                .forEachEntry((view, events) -> lacking.put(view, events.longValue()));
        return lacking;
    }
}
