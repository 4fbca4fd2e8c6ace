package org.planledger.query.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetOutOfRangeException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationGone;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Overtaken;
import org.planledger.query.store.StoreClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Feeds one generation: a thread that reads the topic together with the other instances' threads for that generation.
 *
 * <p>For maintainers: offsets decide only what is read next. What is applied is decided by the store, so any of these may
 * happen at any point without harm: redelivery, a rebalance, a crash, a store that was wiped or lost its end, a topic
 * that lost its end. Believing less (forget, rewind) is always safe.
 */
final class Intake implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration CHECK = Duration.ofSeconds(1);
    private static final Duration QUIET = Duration.ofMillis(1_500);

    private final GenerationStore store;
    private final KafkaSettings kafka;
    private final HeadWatch heads;
    private final Applier applier;
    private final Retrials retrials;
    private final IntakeMetrics metrics;
    private final InstantSource clock;

    private final Thread thread;
    private volatile boolean stopped;
    private volatile @Nullable String refused;
    private volatile @Nullable KafkaConsumer<byte[], byte[]> consumer;
    private boolean rewind;
    private Instant nextCheck = Instant.EPOCH;

    Intake(
            GenerationStore store,
            KafkaSettings kafka,
            HeadWatch heads,
            Applier applier,
            Retrials retrials,
            IntakeMetrics metrics,
            InstantSource clock) {
        this.store = store;
        this.kafka = kafka;
        this.heads = heads;
        this.applier = applier;
        this.retrials = retrials;
        this.metrics = metrics;
        this.clock = clock;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("intake-g" + store.generation().number())
                .unstarted(this);
    }

    void start() {
        thread.start();
    }

    /** Stops soon; a batch being written is finished. */
    void stop() {
        stopped = true;
        var current = consumer;
        if (current != null) current.wakeup();
        else thread.interrupt();
    }

    void join(Duration atMost) throws InterruptedException {
        thread.join(atMost);
    }

    boolean ended() {
        return !thread.isAlive();
    }

    /** Why it does not read the topic; null if it does. */
    @Nullable
    String refused() {
        return refused;
    }

    @Override
    public void run() {
        long pause = 200;
        while (!stopped) {
            try {
                var topic = Topic.fit(kafka, store.generation().topic());
                refused = null;
                pause = 200;
                read(topic);
            } catch (GenerationGone e) {
                LOG.warn(
                        "generation {} is gone from the store",
                        store.generation().number());
                return;
            } catch (WakeupException e) {
                return;
            } catch (TopicRefused e) {
                if (!Objects.equals(e.getMessage(), refused)) LOG.error("intake refuses the topic: {}", e.getMessage());
                refused = e.getMessage();
                pause = 2_000;
            } catch (RuntimeException e) {
                if (stopped) return;
                LOG.warn("intake begins again after {}", e.getClass().getName());
                pause = Math.min(2 * pause, 2_000);
            }
            if (!slept(pause)) return;
        }
    }

    private void read(Topic topic) {
        try (var opened = ConsumerSettings.consumer(kafka, store.generation())) {
            consumer = opened;
            opened.subscribe(List.of(topic.name()), new Reassigned(opened));
            while (!stopped) step(opened, topic);
        } finally {
            consumer = null;
        }
    }

    private void step(KafkaConsumer<byte[], byte[]> reading, Topic topic) {
        try {
            if (rewind) rewind(reading, topic);
            var records = reading.poll(POLL);
            if (!records.isEmpty()) {
                applier.offer(entries(records));
                store.offsets().keep(topic.id(), next(records));
            }
            if (!clock.instant().isBefore(nextCheck)) {
                nextCheck = clock.instant().plus(CHECK);
                check(reading, topic);
            }
        } catch (OffsetOutOfRangeException e) {
            outOfRange(reading, e);
        } catch (Overtaken e) {
            metrics.overtaken();
            LOG.info(
                    "intake of generation {} loads again: {}",
                    store.generation().number(),
                    e.getMessage());
            loadAgain();
        } catch (RuntimeException e) {
            if (!StoreClient.failed(e)) throw e;
            LOG.warn("the view store does not answer: {}", e.getClass().getName());
            loadAgain();
            slept(500);
        }
    }

    private void loadAgain() {
        applier.forget();
        rewind = true;
    }

    private void rewind(KafkaConsumer<byte[], byte[]> reading, Topic topic) {
        for (var partition : reading.assignment()) {
            reading.seek(
                    partition,
                    store.offsets().next(topic.id(), partition.partition()).orElse(0));
        }
        rewind = false;
    }

    /** The topic lost its end, or its beginning. What was there is fetched from the ledger if it is missing. */
    private void outOfRange(KafkaConsumer<byte[], byte[]> reading, OffsetOutOfRangeException e) {
        var ends = reading.endOffsets(e.partitions());
        e.offsetOutOfRangePartitions().forEach((partition, offset) -> {
            LOG.warn("offset {} of partition {} is not in the topic", offset, partition.partition());
            if (offset > ends.getOrDefault(partition, 0L)) reading.seekToEnd(List.of(partition));
            else reading.seekToBeginning(List.of(partition));
        });
    }

    private List<LedgerEntry> entries(ConsumerRecords<byte[], byte[]> records) {
        var entries = new ArrayList<LedgerEntry>();
        for (var record : records) {
            try {
                entries.add(RecordForm.entry(record));
            } catch (RuntimeException e) {
                // forged or damaged on the way: the ledger has the true one, and its absence will show as a gap
                metrics.unreadable();
                LOG.warn("record {} of partition {} is not a true entry", record.offset(), record.partition());
            }
        }
        return entries;
    }

    private static Map<Integer, Long> next(ConsumerRecords<byte[], byte[]> records) {
        var next = new HashMap<Integer, Long>();
        records.nextOffsets().forEach((partition, offset) -> next.put(partition.partition(), offset.offset()));
        return next;
    }

    /** Even if nothing arrives: is the store what it was, and does history go on without us? */
    private void check(KafkaConsumer<byte[], byte[]> reading, Topic topic) {
        store.requirePresent();
        var believed = Map.copyOf(applier.believed());
        var stored = store.progress().of(believed.keySet());
        believed.forEach((organisation, applied) -> {
            if (!applied.equals(stored.getOrDefault(organisation, Applied.NOTHING))) loadAgain();
        });
        var assigned = reading.assignment();
        Predicate<OrganisationId> ours =
                organisation -> assigned.contains(new TopicPartition(topic.name(), topic.partitionOf(organisation)));
        if (!rewind) retrials.look(ours);
        var head = heads.last();
        if (head == null || !head.historyId().equals(store.generation().historyId())) return;
        head.organisations().forEach((organisation, last) -> {
            if (!ours.test(organisation)) return;
            if (applier.expected(organisation) <= last && applier.quiet(organisation, QUIET)) {
                applier.catchUp(organisation, last);
            }
        });
    }

    private boolean slept(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Other partitions, perhaps with a history behind them in which another instance wrote: believe nothing. */
    private final class Reassigned implements ConsumerRebalanceListener {
        private final KafkaConsumer<byte[], byte[]> reading;

        Reassigned(KafkaConsumer<byte[], byte[]> reading) {
            this.reading = reading;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // a place to stand until the rewind that comes next, which may need a store that does not answer now
            for (var partition : partitions) reading.seek(partition, 0);
            loadAgain();
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            loadAgain();
        }
    }
}
