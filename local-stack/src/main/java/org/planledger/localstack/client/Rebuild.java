package org.planledger.localstack.client;

import java.time.Duration;
import java.util.Map;
import org.planledger.localstack.process.Progress;

/** Asks the read side to fold its views anew, and tells how far it is. */
public final class Rebuild {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Service query;
    private final Progress progress;

    /**
     * Signs in as the read side itself does.
     *
     * @param secret with which a service signs in
     */
    public Rebuild(int commandPort, int queryPort, String secret, Progress progress) throws InterruptedException {
        this.query = Service.on(commandPort).asService("query-service", secret).at(queryPort);
        this.progress = progress;
    }

    public void run() throws InterruptedException {
        long before = status("generation");
        query.post("/admin/rebuild-views", Map.of(), null).ok("rebuild-views");
        progress.say("folding every view anew; the old ones are shown meanwhile");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (status("generation") == before || status("position") < status("headPosition")) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("not done after " + PATIENCE);
            progress.say("position " + status("position") + " of " + status("headPosition"));
            Thread.sleep(Duration.ofMillis(500));
        }
        progress.say("done: generation " + status("generation") + ", position " + status("position"));
    }

    private long status(String field) throws InterruptedException {
        return query.get("/status").ok("status").path(field).asLong(-1);
    }
}
