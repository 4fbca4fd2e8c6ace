package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.RawHttp;

/** What one sender may ask for has an end, and whoever reaches it is told so by code. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
    private static final String GUEST = "{\"kind\":\"GUEST\",\"name\":\"A\"}";

    private App app;
    private String staff;

    @BeforeAll
    void start() {
        app = App.start(
                new Database(),
                new Class<?>[0],
                "planledger.limits.body=64KB",
                "planledger.limits.body-time=2s",
                "planledger.limits.burst=40",
                "planledger.limits.requests-per-second=1",
                "server.tomcat.connection-timeout=1s");
        staff = app.signIn("isci");
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @Test
    void aUserWhoAsksTooOftenWaitsAndOthersDoNot() {
        var eager = app.signIn("isci2");
        App.Answer refused = app.get("/accounts", eager);
        for (int i = 0; i < 100 && refused.status() == 200; i++) refused = app.get("/accounts", eager);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("request.too-many");
        assertThat(refused.response().headers().firstValueAsLong("Retry-After").orElse(0))
                .isBetween(1L, 5L);
        assertThat(app.get("/accounts", staff).status()).isEqualTo(200);
        assertThat(app.management("/actuator/prometheus"))
                .containsPattern("planledger_limits_refused_total\\{limit=\"rate\"} [1-9]");
    }

    @Test
    void aServiceHasNoRate() {
        var service = app.serviceToken();
        for (int i = 0; i < 60; i++) {
            assertThat(app.get("/ledger/head", service).status()).isEqualTo(200);
        }
    }

    @Test
    void aBodyOverTheLimitIsRefusedWhetherOrNotItSaysItsLength() {
        var large = "{\"kind\":\"GUEST\",\"name\":\"" + "x".repeat(70_000) + "\"}";
        assertThat(command(large).code()).isEqualTo("request.too-large");
        var chunked = app.request("/commands/register-person", staff, Map.of("Content-Type", "application/json"))
                .POST(java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(large.getBytes(StandardCharsets.UTF_8))))
                .build();
        var answer = app.send(chunked);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("request.too-large");
    }

    @Test
    void nestingNamesNumbersAndStringsHaveAnEnd() {
        assertThat(command("{\"kind\":" + "[".repeat(33) + "]".repeat(33) + "}").code())
                .isEqualTo("request.malformed");
        assertThat(command("{\"" + "k".repeat(201) + "\":1}").code()).isEqualTo("request.malformed");
        assertThat(command("{\"kind\":" + "9".repeat(41) + "}").code()).isEqualTo("request.malformed");
        assertThat(command("{\"kind\":\"GUEST\",\"name\":\"" + "n".repeat(201) + "\"}")
                        .code())
                .isEqualTo("request.invalid");
        assertThat(command(GUEST).status()).isEqualTo(200);
    }

    @Test
    void aBodyThatComesTooSlowlyIsNotWaitedFor() throws IOException, InterruptedException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), app.port())) {
            socket.setSoTimeout(20_000);
            var out = socket.getOutputStream();
            var head = "POST /commands/register-person HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + staff
                    + "\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.UTF_8));
            // A byte now and then keeps the connection awake, but not the patience.
            for (int i = 0; i < 6; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(500);
            }
            var answer = new String(socket.getInputStream().readNBytes(2_000), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"request.too-slow\"");
        }
    }

    @Test
    void whoFallsSilentInTheMiddleIsLetGo() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), app.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("GET /accounts HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
            var begun = System.nanoTime();
            socket.getInputStream().readAllBytes();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
        var silent = RawHttp.send(
                app.port(),
                "POST /commands/register-person HTTP/1.1",
                "Host: localhost",
                "Authorization: Bearer " + staff,
                "Content-Type: application/json",
                "Content-Length: 10");
        // Tomcat tells a timeout and a cut connection alike
        assertThat(silent.status()).isIn(400, 408);
        assertThat(silent.body()).contains("\"code\":\"request.");
    }

    private App.Answer command(String body) {
        return app.post("/commands/register-person", staff, Map.of(), body);
    }
}
