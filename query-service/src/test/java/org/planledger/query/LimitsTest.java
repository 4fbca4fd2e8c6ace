package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;
import static org.planledger.query.running.RunningQueryService.json;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

/** What one reader may ask for has an end, and whoever reaches it is told so by code. */
@SuppressWarnings("NullAway.Init")
class LimitsTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    private static RunningMongo mongo;
    private static RunningCommandService commandService;
    private static RunningQueryService queryService;

    @BeforeAll
    static void start() {
        mongo = new RunningMongo();
        commandService = new RunningCommandService(new SampleLedger());
        queryService = new RunningQueryService(
                commandService,
                "localhost:1",
                mongo.uri(),
                Map.of(
                        "planledger.limits.burst", "60",
                        "planledger.limits.requests-per-second", "5",
                        "planledger.limits.live-streams-per-user", "2",
                        "planledger.limits.live-streams", "3",
                        "server.tomcat.connection-timeout", "1s"));
    }

    @AfterAll
    static void stop() {
        queryService.close();
        commandService.close();
        mongo.close();
    }

    @Test
    void aUserWhoAsksTooOftenWaitsAndServicesDoNot() {
        var eager = commandService.token(new OrganisationId("eager"), "AUDITOR");
        var refused = queryService.get("/status", eager);
        for (int i = 0; i < 500 && refused.statusCode() == 200; i++) refused = queryService.get("/status", eager);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(json(refused).path("code").asString()).isEqualTo("request.too-many");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
        assertThat(queryService.management("/actuator/prometheus").body())
                .containsPattern("planledger_limits_refused_total\\{.*limit=\"rate\".*} [1-9]");
        var service = commandService.token(OrganisationId.INSTALLATION, "SERVICE");
        for (int i = 0; i < 80; i++) {
            assertThat(queryService.get("/status", service).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void oneUserHasSoManyLiveStreamsAndAPlaceIsFreeAgainWhenAPageIsClosed() throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var first = live(http);
            var second = live(http);
            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(second.statusCode()).isEqualTo(200);
            var third = live(http);
            assertThat(third.statusCode()).isEqualTo(429);
            assertThat(new String(third.body().readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"code\":\"live.too-many\"");
            assertThat(third.headers().firstValue("Retry-After")).isPresent();
            first.body().close();
            second.body().close();
        }
        holds(() -> assertThat(queryService.management("/actuator/prometheus").body())
                .containsPattern("planledger_live_readers\\{.*} 0"));
    }

    @Test
    void aBodyIsNotTaken() {
        var service = commandService.token(OrganisationId.INSTALLATION, "SERVICE");
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + queryService.port() + "/admin/rebuild-views"))
                .header("Authorization", "Bearer " + service)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[70_000]))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            var refused = http.send(request, BodyHandlers.ofString());
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(json(refused).path("code").asString()).isEqualTo("request.too-large");
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoFallsSilentInTheMiddleIsLetGo() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), queryService.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("GET /status HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
            var begun = System.nanoTime();
            socket.getInputStream().readAllBytes();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }

    private static HttpResponse<java.io.InputStream> live(HttpClient http) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + queryService.port() + "/live"))
                .header("Authorization", "Bearer " + commandService.token(QAZI, "STAFF"))
                .header("Accept", "text/event-stream, application/problem+json")
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
    }
}
