package org.planledger.web.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
        if (closing) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var upstream = connect();
        if (upstream.statusCode() != HttpServletResponse.SC_OK) {
            upstream.body().close();
            refuse(upstream.statusCode(), response);
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        pass(upstream.body(), response);
    }

    /** A page whose rights have changed is told to ask for itself again; while nobody knows, it tries again by itself. */
    private static void refuse(int status, HttpServletResponse response) throws IOException {
        if (status != HttpServletResponse.SC_UNAUTHORIZED && status != HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            // no content tells an EventSource to stop asking
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var told =
                status == HttpServletResponse.SC_UNAUTHORIZED ? "event: rights\ndata: changed\n\n" : "retry: 3000\n\n";
        response.getOutputStream().write(told.getBytes(StandardCharsets.UTF_8));
    }

    private void pass(InputStream stream, HttpServletResponse response) {
        open.add(stream);
        try (stream) {
            response.flushBuffer();
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
