package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Traces leave for the address that is configured. */
class TracingTest {
    private static final String ADDRESS = "management.opentelemetry.tracing.export.otlp.endpoint";

    @Test
    void aRequestIsTracedToTheConfiguredAddress() throws Exception {
        var traced = new CompletableFuture<String>();
        var collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
            if (body.contains("/sign-in")) traced.complete(body);
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        try {
            visitSignIn("--" + ADDRESS + "=http://127.0.0.1:"
                    + collector.getAddress().getPort() + "/v1/traces");
            assertThat(traced.get(20, TimeUnit.SECONDS)).contains("web-ui");
        } finally {
            collector.stop(0);
        }
    }

    private static void visitSignIn(String address) throws IOException, InterruptedException {
        try (var application = new SpringApplicationBuilder(WebUi.class)
                        .web(WebApplicationType.SERVLET)
                        .run("--server.port=0", "--management.server.port=0", address);
                var client = HttpClient.newHttpClient()) {
            var port = application.getEnvironment().getProperty("local.server.port");
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in"))
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        }
    }
}
