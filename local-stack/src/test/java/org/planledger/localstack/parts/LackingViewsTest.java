package org.planledger.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LackingViewsTest {
    @Test
    void whatHealthSaysOfTheViewsIsRead() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var health = """
                {"status":"UP","components":{"views":{"status":"UP","details":{
                "generation":1,"parked":{"items":3,"audit":1},"parkedSince":"2026-11-22T09:00:00Z"}}}}""";
        server.createContext("/actuator/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(health.getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        server.start();
        try {
            assertThat(LackingViews.at(server.getAddress().getPort())).isEqualTo(Map.of("items", 3L, "audit", 1L));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nothingIsLackingWhereNothingIsSaid() {
        assertThat(LackingViews.read("{\"status\":\"UP\",\"components\":{\"views\":{\"status\":\"UP\"}}}"))
                .isEmpty();
    }
}
