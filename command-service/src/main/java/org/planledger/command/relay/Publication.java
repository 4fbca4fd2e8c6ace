package org.planledger.command.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.planledger.command.sequencer.History;
import org.planledger.command.sequencer.Outlet;
import org.planledger.events.LedgerEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One turn of publishing one history with one producer. Any failure ends it: a new one compares again and starts from
 * the cursor, since after a failed send later records may have passed.
 */
final class Publication implements AutoCloseable {
    static final int BATCH = 250;
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);

    private final Outlet.Turn turn;
    private final History history;
    private final Producer<byte[], byte[]> producer;
    private long cursor;

    private Publication(Outlet.Turn turn, History history, Producer<byte[], byte[]> producer, long cursor) {
        this.turn = turn;
        this.history = history;
        this.producer = producer;
        this.cursor = cursor;
    }

    /** Compares topic and ledger, and stands ready to publish from where they agree. */
    static Publication begin(Outlet.Turn turn, KafkaSettings settings) {
        var topics = new Topic(settings);
        var history = turn.history();
        topics.ensure(history.topic());
        var comparison = new Comparison(Published.newest(settings, history.topic(), turn::keep), turn, history);
        var fork = comparison.fork();
        if (fork.isPresent()) {
            history = turn.fork(fork.get());
            topics.ensure(history.topic());
            turn.compared(history);
            return new Publication(turn, history, producer(settings), 0);
        }
        long stored = turn.cursor(history);
        long from = comparison.from();
        if (from < stored) {
            LOG.warn("the topic has lost its tail: publishing again after position {} of {}", from, stored);
            turn.move(history, stored, from);
        }
        turn.compared(history);
        return new Publication(turn, history, producer(settings), from);
    }

    private static Producer<byte[], byte[]> producer(KafkaSettings settings) {
        return new KafkaProducer<>(producing(settings), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** What a producer is told; whatever the installation sets otherwise, these hold. */
    static Map<String, Object> producing(KafkaSettings settings) {
        var client = settings.client("producer");
        client.put("acks", "all");
        client.put("enable.idempotence", true);
        client.put("compression.type", "lz4");
        // One request at a time, and so large that a batch of ours is one: a partition that has just found its leader
        // may
        // refuse the first of several and take the next, and then refuses the first's repeats until they expire.
        client.put("max.in.flight.requests.per.connection", 1);
        client.put("batch.size", 1 << 20);
        client.put("linger.ms", 2);
        client.put("delivery.timeout.ms", 30_000);
        client.put("max.block.ms", 10_000);
        client.put("max.request.size", 4 << 20);
        return client;
    }

    /** Publishes the next events and then, with every acknowledgement in hand, moves the cursor; how many. */
    int publishBatch() {
        // A database that was restored under us has another history or cursor than the one we know.
        if (!turn.history().equals(history) || turn.cursor(history) != cursor) {
            throw new IllegalStateException("the ledger is not the one that was compared");
        }
        var entries = turn.after(history, cursor, BATCH);
        if (entries.isEmpty()) return 0;
        long last = cursor + entries.size();
        if (entries.getLast().position() != last) throw new IllegalStateException("the ledger has a gap");
        acknowledged(send(entries));
        turn.move(history, cursor, last);
        cursor = last;
        return entries.size();
    }

    private List<Future<RecordMetadata>> send(List<LedgerEntry> entries) {
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var entry : entries) sent.add(producer.send(record(entry)));
        producer.flush();
        return sent;
    }

    private static void acknowledged(List<Future<RecordMetadata>> sent) {
        try {
            for (var one : sent) one.get(40, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("not acknowledged", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }

    // CloudEvents over Kafka, binary mode: attributes are headers, the payload is the value as stored.
    private ProducerRecord<byte[], byte[]> record(LedgerEntry entry) {
        var organisation = entry.envelope().organisation();
        var record = new ProducerRecord<>(
                history.topic(), Topic.partition(organisation), Topic.key(organisation), utf8(entry.payload()));
        entry.attributes().forEach((name, value) -> {
            var header = name.equals("datacontenttype") ? "content-type" : "ce_" + name;
            record.headers().add(header, utf8(value));
        });
        return record;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        // At once: what is still underway is sent again from the cursor.
        producer.close(Duration.ZERO);
    }
}
