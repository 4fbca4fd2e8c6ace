package org.planledger.web.wire;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready means: both services can be reached. */
@Component("services")
class ServicesHealth implements HealthIndicator {
    private final Services services;

    ServicesHealth(Services services) {
        this.services = services;
    }

    @Override
    public Health health() {
        var command = reachable(services.command().url());
        var query = reachable(services.query().url());
        return (command && query ? Health.up() : Health.down())
                .withDetail("command-service", command)
                .withDetail("query-service", query)
                .build();
    }

    private static boolean reachable(URI url) {
        var port = url.getPort() >= 0 ? url.getPort() : "https".equals(url.getScheme()) ? 443 : 80;
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(url.getHost(), port), 1_000);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
