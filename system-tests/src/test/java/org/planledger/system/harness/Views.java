package org.planledger.system.harness;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.system.Poll;
import org.planledger.system.http.Answer;
import org.planledger.system.http.QueryClient;
import org.planledger.system.http.Speaker;
import tools.jackson.databind.JsonNode;

/** The read side as somebody outside sees it, through the balancer; a service that is away is asked again. */
final class Views {
    private final QueryClient staff;
    private final QueryClient administrator;

    Views(String url, String staffToken, String administratorToken) {
        this.staff = new QueryClient(new Speaker(url, staffToken, "az"));
        this.administrator = new QueryClient(new Speaker(url, administratorToken, "az"));
    }

    /** Waits until what a command did is shown; whether it came in time. */
    boolean show(String consistency, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        var path = "/fund?consistency=" + QueryClient.encoded(consistency);
        while (System.nanoTime() < end) {
            var answer = quietly(path);
            if (answer != null && answer.status() == 200) return true;
            Pause.of(Duration.ofMillis(50));
        }
        return false;
    }

    private @Nullable Answer quietly(String path) {
        try {
            return staff.ask(path);
        } catch (RuntimeException _) {
            return null; // nobody answered
        }
    }

    void awaitPosition(long position, Duration atMost) {
        Poll.until("views at position " + position, atMost, () -> {
            var answer = quietly("/status");
            boolean there = answer != null
                    && answer.status() == 200
                    && answer.json().path("position").asLong() >= position
                    && answer.json().path("building").isNull();
            return there ? answer : null;
        });
    }

    JsonNode get(String path) {
        return Poll.until(path, Duration.ofMinutes(1), () -> staff.get(path));
    }

    /** Hashes of every view, as they are. */
    JsonNode digest() {
        return Poll.until("digest", Duration.ofMinutes(1), () -> administrator.get("/admin/digest"));
    }

    /** Hashes of every view, folded anew from the first event. */
    JsonNode digestOfRebuilt(Duration atMost) {
        long before = digest().path("generation").asLong();
        administrator.speaker().post("/admin/rebuild-views", Map.of()).expect(202);
        Poll.until("views folded anew", atMost, () -> {
            var progress = administrator.get("/admin/rebuild-views");
            boolean over = progress.path("generation").asLong() > before
                    && progress.path("building").isNull();
            return over ? progress : null;
        });
        return digest();
    }
}
