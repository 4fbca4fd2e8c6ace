package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.web.stub.StubServices;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Promise: web-ui is ready when both services say that they are, and not merely when something listens. */
class ReadinessTest {
    @Test
    void aServiceThatSaysThatItIsNotReadyMakesThePagesUnready() throws Exception {
        try (var command = new StubServices();
                var query = new StubServices();
                var application = start(command.url(), command.url(), query.url(), query.url())) {
            assertThat(ready(application)).isTrue();
            query.unready(true);
            assertThat(ready(application)).isFalse();
            query.unready(false);
            assertThat(ready(application)).isTrue();
            command.unready(true);
            assertThat(ready(application)).isFalse();
        }
    }

    @Test
    void aServiceWithoutAKnownManagementPortMustAnswerAtAll() throws Exception {
        try (var command = new StubServices();
                var frozen = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var live = start(command.url(), null, command.url(), null);
                var stuck = start(command.url(), null, URI.create("http://127.0.0.1:" + frozen.getLocalPort()), null)) {
            assertThat(ready(live)).isTrue();
            var begun = System.nanoTime();
            assertThat(ready(stuck)).as("it takes connections and says nothing").isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        }
    }

    private static ConfigurableApplicationContext start(
            URI command, @Nullable URI commandManagement, URI query, @Nullable URI queryManagement) {
        var arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--planledger.command.url=" + command,
                "--planledger.query.url=" + query));
        if (commandManagement != null) arguments.add("--planledger.command.management=" + commandManagement);
        if (queryManagement != null) arguments.add("--planledger.query.management=" + queryManagement);
        return new SpringApplicationBuilder(WebUi.class).run(arguments.toArray(String[]::new));
    }

    private static boolean ready(ConfigurableApplicationContext application) throws IOException, InterruptedException {
        var port = application.getEnvironment().getRequiredProperty("local.management.port");
        var readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(readiness).build(), HttpResponse.BodyHandlers.discarding());
            assertThat(answer.statusCode()).isIn(200, 503);
            return answer.statusCode() == 200;
        }
    }
}
