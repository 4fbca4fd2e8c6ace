package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** What one browser may ask for has an end, and whoever reaches it reads why. */
@TestPropertySource(
        properties = {
            "planledger.limits.burst=30",
            "planledger.limits.requests-per-second=2",
            "server.tomcat.connection-timeout=1s"
        })
class LimitsTest extends WebUiTest {
    private static final String HOST = "Host: localhost";

    @Test
    void whoAsksTooOftenReadsThatTheyShouldWait() {
        var refused = RawHttp.send(port, "GET /sign-in HTTP/1.1", HOST);
        for (int i = 0; i < 200 && refused.status() == 200; i++) {
            refused = RawHttp.send(port, "GET /sign-in HTTP/1.1", HOST);
        }
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.head()).contains("Retry-After: ");
        assertThat(refused.body()).contains("Çox tez-tez", "planledger.css");
    }

    @Test
    void whoFallsSilentInTheMiddleIsLetGo() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write("GET /sign-in HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.UTF_8));
            var begun = System.nanoTime();
            socket.getInputStream().readAllBytes();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }
}
