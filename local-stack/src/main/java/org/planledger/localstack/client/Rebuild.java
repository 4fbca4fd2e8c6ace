package org.planledger.localstack.client;

import java.time.Duration;
import java.util.Map;
import org.planledger.localstack.process.Progress;

/** Asks the read side to fold its views anew, and tells how far it is. */
public final class Rebuild {
    private static final String PATH = "/admin/rebuild-views";
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
        long head = query.get("/status").ok("status").path("headPosition").asLong();
        long before = query.get(PATH).ok("progress").path("generation").asLong();
        var progressing = query.post(PATH, Map.of(), null).ok("rebuild-views");
        progress.say("folding every view anew; the old ones are shown meanwhile");
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (progressing.path("generation").asLong() == before) {
            if (System.nanoTime() > deadline) throw new IllegalStateException("not done after " + PATIENCE);
            progress.say("position " + progressing.path("position").asLong() + " of " + head);
            Thread.sleep(Duration.ofMillis(500));
            progressing = query.get(PATH).ok("progress");
        }
        progress.say("done: generation " + progressing.path("generation").asLong());
    }
}
