package org.planledger.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.planledger.localstack.parts.Port;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.Speaker;

/** Load on two command-services as a load balancer shares it out: now and then it looks who is ready, and sends to those. */
final class Balanced implements AutoCloseable {
    private static final int SENDERS = 4;
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Stack stack;
    private final CommandClient first;
    private final CommandClient second;
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicBoolean end = new AtomicBoolean();
    private final List<Thread> threads = new ArrayList<>();
    private volatile List<CommandClient> ready;

    Balanced(Stack stack, CommandClient first, CommandClient second) {
        this.stack = stack;
        this.first = first;
        this.second = second;
        ready = List.of(first, second);
        threads.add(Thread.ofPlatform().daemon().start(this::look));
        for (int i = 0; i < SENDERS; i++)
            threads.add(Thread.ofPlatform().daemon().start(this::send));
    }

    private void look() {
        while (!end.get()) {
            var now = new ArrayList<CommandClient>();
            if (ready(Port.COMMAND_MANAGEMENT)) now.add(first);
            if (ready(Port.SECOND_COMMAND_MANAGEMENT)) now.add(second);
            if (!now.isEmpty()) ready = List.copyOf(now);
            Await.pause(LOOK);
        }
    }

    private boolean ready(Port management) {
        try {
            var answer = new Speaker("http://127.0.0.1:" + stack.port(management), null, "en")
                    .get("/actuator/health/readiness");
            return answer.status() == 200;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void send() {
        for (int n = 0; !end.get(); n++) {
            var now = ready;
            try {
                var answer =
                        now.get(n % now.size()).send("register-person", Map.of("kind", "GUEST", "name", "Qonaq " + n));
                if (answer.status() == 200) answered.incrementAndGet();
                else failed.add(answer.request() + " → " + answer.status() + " " + answer.text());
            } catch (RuntimeException e) {
                failed.add(e + ", " + e.getCause());
            }
        }
    }

    /** Waits for this many more good answers. */
    void awaitMore(int answers) {
        int then = answered.get();
        Await.until(answers + " more answers", Duration.ofSeconds(60), () -> answered.get() >= then + answers);
    }

    /** Waits until requests go to the second service only. */
    void awaitOnlySecond() {
        Await.until("readiness is red", Duration.ofSeconds(20), () -> ready.equals(List.of(second)));
    }

    /** Ends the load. */
    List<String> failures() {
        close();
        return List.copyOf(failed);
    }

    @Override
    public void close() {
        end.set(true);
        for (var thread : threads) {
            Uninterrupted.get(() -> {
                thread.join();
                return true;
            });
        }
    }
}
