package org.planledger.web.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.planledger.web.wire.Caller;
import org.planledger.web.wire.Services;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Passes query-service's stream on, byte by byte, with the token that the browser does not have. Each reader holds one virtual thread;
 * the service's heartbeat finds out within 15 s that a browser has gone.
 */
@Controller
class LiveProxy {
    private static final int BUFFER = 2_048;

    /** Until the stream begins; it may then last for hours. */
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient http;
    private final URI live;
    private final Caller caller;
    private final Set<InputStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    LiveProxy(HttpClient http, Services services, Caller caller) {
        this.http = http;
        this.live = URI.create(services.query().url() + "/live");
        this.caller = caller;
    }

    @GetMapping("/live")
    void live(HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (closing) {
            say("away", response);
            return;
        }
        HttpResponse<InputStream> upstream;
        try {
            upstream = connect();
        } catch (IOException _) {
            say("away", response);
            return;
        }
        if (upstream.statusCode() == HttpServletResponse.SC_OK) {
            pass(upstream.body(), response);
            return;
        }
        upstream.body().close();
        say(upstream.statusCode() == HttpServletResponse.SC_UNAUTHORIZED ? "rights" : "away", response);
    }

    /**
     * A page is told what it cannot see: {@code live}, that the service is behind this stream; {@code away}, that it is not, and that it
     * is worth asking again; {@code rights}, that the page has to ask for itself again.
     */
    private static void say(String event, HttpServletResponse response) throws IOException {
        var said = "event: " + event + "\ndata: now\n\n";
        response.getOutputStream().write(said.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
    }

    private void pass(InputStream stream, HttpServletResponse response) {
        open.add(stream);
        try (stream) {
            say("live", response);
            var out = response.getOutputStream();
            var buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException _) {
            // either side has gone; a browser that is still there connects again by itself
        } finally {
            open.remove(stream);
        }
    }

    private HttpResponse<InputStream> connect() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(live)
                .header("Authorization", "Bearer " + caller.token())
                .header("Accept", "text/event-stream")
                .timeout(ANSWER)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    /** A graceful stop waits for requests to end; these never would. */
    @EventListener(ContextClosedEvent.class)
    void close() throws IOException {
        closing = true;
        for (var stream : open) stream.close();
    }
}
