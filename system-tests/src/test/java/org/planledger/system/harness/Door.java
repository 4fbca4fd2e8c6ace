package org.planledger.system.harness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The command-services as a client outside meets them: tries the next one when one does not answer. */
final class Door {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<String> urls;
    private final AtomicInteger turn = new AtomicInteger();
    private volatile String token;

    Door(List<String> urls, String token) {
        this.urls = List.copyOf(urls);
        this.token = token;
    }

    String token() {
        return token;
    }

    /** Sends once; {@link Reply#NONE} when nothing readable came back. */
    Reply send(Deed deed) {
        var request = to("/commands/" + deed.command())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", deed.key())
                .header("Correlation-Id", deed.key())
                .POST(HttpRequest.BodyPublishers.ofString(deed.body()))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return Reply.of(response.statusCode(), response.body());
        } catch (IOException _) {
            return Reply.NONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.NONE;
        }
    }

    private HttpRequest.Builder to(String path) {
        var url = urls.get(Math.floorMod(turn.getAndIncrement(), urls.size()));
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }
}
