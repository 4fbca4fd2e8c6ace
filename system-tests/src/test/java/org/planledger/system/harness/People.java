package org.planledger.system.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** People who keep working while things break, and send again until they are answered for good. */
final class People implements AutoCloseable {
    private static final Duration BEFORE_AGAIN = Duration.ofMillis(200);
    private static final Duration LAST_WORDS = Duration.ofMinutes(2);
    private static final int AT_ONCE = 5;

    private final Door door;
    private final Work work;
    private final Pulse pulse;
    private final Path folder;
    private final Duration thinking;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLong answered = new AtomicLong();
    private final AtomicLong repeated = new AtomicLong();
    private final AtomicLong disagreeing = new AtomicLong();
    private final Map<String, Long> unexpected = new ConcurrentHashMap<>();
    private volatile boolean over;

    People(Door door, Work work, Pulse pulse, Path folder, Duration thinking) {
        this.door = door;
        this.work = work;
        this.pulse = pulse;
        this.folder = folder;
        this.thinking = thinking;
    }

    void begin(int people, long seed) {
        for (int n = 0; n < people; n++) {
            var name = "person-" + n;
            var random = new Random(seed * 31 + n);
            threads.add(Thread.ofPlatform().daemon().name(name).start(() -> work(name, random)));
        }
    }

    private void work(String name, Random random) {
        try (var journal = new Journal(folder.resolve(name + ".journal"))) {
            while (!over) {
                // every tenth is sent several times at the same moment, as by an impatient finger
                int copies = random.nextInt(10) == 0 ? 2 + random.nextInt(AT_ONCE - 1) : 1;
                carryOut(work.any(random), journal, copies);
                Pause.of(thinking);
            }
        }
    }

    /** Sends until it is answered for good, or everything has long been over. */
    void carryOut(Deed deed, Journal journal, int copies) {
        journal.sent(deed);
        long end = Long.MAX_VALUE;
        while (System.nanoTime() < end) {
            if (over && end == Long.MAX_VALUE) end = System.nanoTime() + LAST_WORDS.toNanos();
            long sentAt = System.nanoTime();
            var reply = copies == 1 ? door.send(deed) : atOnce(deed, copies);
            if (reply.unexpected()) unexpected.merge(reply.status() + " " + reply.code(), 1L, Long::sum);
            if (reply.forGood()) {
                journal.answered(deed, reply);
                answered.incrementAndGet();
                pulse.beat(sentAt, reply);
                return;
            }
            Pause.of(BEFORE_AGAIN);
        }
    }

    private Reply atOnce(Deed deed, int copies) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reply>> copied = new ArrayList<>();
            for (int n = 0; n < copies; n++) copied.add(() -> door.send(deed));
            var first = Reply.NONE;
            for (var future : threads.invokeAll(copied)) {
                var reply = future.get();
                if (!reply.forGood()) continue;
                repeated.incrementAndGet();
                if (first.forGood() && !first.agrees(reply)) disagreeing.incrementAndGet();
                first = reply;
            }
            return first;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.NONE;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets everybody finish what they began. */
    void end() {
        over = true;
        for (var thread : threads) {
            try {
                thread.join(LAST_WORDS.plusMinutes(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    long answered() {
        return answered.get();
    }

    /** Answers to copies sent at the same moment. */
    long repeated() {
        return repeated.get();
    }

    /** Of these, how many were not the same. */
    long disagreeing() {
        return disagreeing.get();
    }

    /** Answers that nobody should get, such as 500, by what they were. */
    Map<String, Long> unexpected() {
        return new TreeMap<>(unexpected);
    }

    @Override
    public void close() {
        over = true;
    }
}
