package org.planledger.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.planledger.localstack.client.Service;

/**
 * People who keep working while things break: each registers a donation of one manat, with a key of its own, and repeats it until it is
 * answered. What was acknowledged is kept by the clients alone.
 */
final class Workload implements AutoCloseable {
    static final long QEPIK = 100;
    /** Between two donations of one person. */
    private static final Duration THINKING = Duration.ofMillis(100);

    private final Stack stack;
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final List<Thread> people = new ArrayList<>();
    private volatile boolean over;

    Workload(Stack stack, int people) {
        this.stack = stack;
        for (int i = 0; i < people; i++) {
            this.people.add(Thread.ofPlatform().daemon().start(this::work));
        }
    }

    private void work() {
        var service = stack.commands("isci");
        while (!over) {
            donate(service);
            Await.pause(THINKING);
        }
    }

    private void donate(Service service) {
        var id = Centre.newId();
        sent.incrementAndGet();
        while (true) { // also after the end: an unanswered donation may have been kept
            try {
                var answer = Centre.send(service, "register-donation", Centre.donation(id, QEPIK), id);
                if (answer.status() == 200) {
                    acknowledged.add(id);
                } else {
                    unexpected.add(answer.status() + " " + answer.body());
                }
                return;
            } catch (IllegalStateException e) {
                if (over) {
                    unexpected.add("never answered: " + e.getMessage());
                    return;
                }
            }
        }
    }

    int acknowledgedSoFar() {
        return acknowledged.size();
    }

    /** Lets the people finish what they began. */
    List<String> end() {
        over = true;
        for (var person : people) {
            Uninterrupted.get(() -> {
                person.join(Duration.ofMinutes(2));
                return true;
            });
        }
        if (!unexpected.isEmpty()) throw new AssertionError("unexpected answers: " + unexpected);
        return List.copyOf(acknowledged);
    }

    static Map<String, Integer> count(List<String> ids) {
        var counts = new HashMap<String, Integer>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        return counts;
    }

    @Override
    public void close() {
        over = true;
    }
}
