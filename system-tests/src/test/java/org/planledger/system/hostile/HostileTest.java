package org.planledger.system.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.planledger.localstack.parts.Port;
import org.planledger.system.OnSharedStack;
import org.planledger.system.Stack;

/**
 * Promise: whatever is sent, the answer is no fault of ours, every refusal is a problem with a stable code, and what is refused as a
 * request appends nothing. {@code -Dplanledger.hostile.requests=100000} for the full run, {@code -Dplanledger.hostile.seed} for another.
 */
@OnSharedStack
class HostileTest {
    /** A longer one is refused before it is read to its end: what of the refusal arrives before the connection ends is chance. */
    private static final int LONGEST_HEAD = 8_000;

    private static final long REQUESTS = Long.getLong("planledger.hostile.requests", 2_000);
    private static final long SEED = Long.getLong("planledger.hostile.seed", 20261122);
    private static final int SENDERS = 4;
    private static final int SHOWN = 20;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Judge judge = new Judge();
    private final Stack stack;

    HostileTest(Stack stack) {
        this.stack = stack;
    }

    @Test
    void noRequestIsAnsweredByAFaultOfOursAndNoneThatIsRefusedIsRemembered() throws InterruptedException {
        var victims = Victims.in(stack);
        long before = victims.events();
        long ofInstallation = victims.ofInstallation();
        long began = System.nanoTime();
        fire(List.of(
                new Gun("../command-service/openapi.yaml", SEED, people(victims), victims.known()),
                new Gun("../query-service/openapi.yaml", SEED, people(victims), victims.known())));
        var took = Duration.ofNanos(System.nanoTime() - began);
        System.out.println(
                "hostile requests: " + REQUESTS + " in " + took.toSeconds() + " s, seed " + SEED + ": " + judge);
        assertThat(faults.stream().limit(SHOWN))
                .as(faults.size() + " faults; " + judge)
                .isEmpty();
        // the second marker is an event too
        assertThat(victims.events() - before - 1)
                .as("events that answers admit to; " + judge)
                .isEqualTo(judge.events());
        assertThat(victims.ofInstallation() - ofInstallation).isEqualTo(judge.ofInstallation());
    }

    private static List<String> people(Victims victims) {
        var head = victims.head().token();
        var staff = victims.staff().token();
        var forged = head.substring(0, head.length() - 4) + "AAAA";
        return List.of(
                head, head, head, head, staff, staff, staff, victims.auditor().token(), "nonsense", forged);
    }

    private void fire(List<Gun> guns) throws InterruptedException {
        var bases =
                List.of("http://127.0.0.1:" + stack.port(Port.COMMAND), "http://127.0.0.1:" + stack.port(Port.QUERY));
        var next = new AtomicLong();
        var senders = new ArrayList<Thread>();
        for (int i = 0; i < SENDERS; i++) {
            senders.add(Thread.ofPlatform().start(() -> {
                for (long n = next.getAndIncrement(); n < REQUESTS; n = next.getAndIncrement()) {
                    int which = n % 4 == 3 ? 1 : 0;
                    send(n, bases.get(which), guns.get(which).shot(n));
                }
            }));
        }
        for (var sender : senders) sender.join();
    }

    private void send(long number, String base, Shot shot) {
        try {
            var body = shot.body();
            var request = HttpRequest.newBuilder(URI.create(base + shot.target()))
                    .timeout(Duration.ofSeconds(30))
                    .method(shot.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
            shot.headers().forEach(request::header);
            var fault = judge.fault(shot, http.send(request.build(), BodyHandlers.ofString()));
            if (fault != null) faults.add("#" + number + " " + shot + "\n   → " + fault);
        } catch (IOException | RuntimeException e) {
            if (e instanceof IOException && shot.target().length() > LONGEST_HEAD) return;
            faults.add("#" + number + " " + shot + "\n   → " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
