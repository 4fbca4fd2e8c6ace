package org.planledger.web.wire;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready means: both services say that they are. One whose management port is not known here must answer at all. */
@Component("services")
class ServicesHealth implements HealthIndicator {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Services services;
    private final HttpClient http;

    ServicesHealth(Services services, HttpClient http) {
        this.services = services;
        this.http = http;
    }

    @Override
    public Health health() {
        var command = ready(services.command());
        var query = ready(services.query());
        return (command.join() && query.join() ? Health.up() : Health.down())
                .withDetail("command-service", command.join())
                .withDetail("query-service", query.join())
                .build();
    }

    private CompletableFuture<Boolean> ready(Services.Endpoint service) {
        var management = service.management();
        var address = management == null ? service.url() : management.resolve("/actuator/health/readiness");
        var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        return http.sendAsync(request, BodyHandlers.discarding())
                .thenApply(answer -> management == null ? answer.statusCode() < 500 : answer.statusCode() == 200)
                .exceptionally(_ -> false);
    }
}
