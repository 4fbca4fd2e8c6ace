package org.planledger.system.harness;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.planledger.system.Poll;
import org.planledger.system.Stack;

/** What happens to the topic: records that come again, in any order, and records that are gone. */
final class TopicFaults {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Installation installation;

    TopicFaults(Installation installation) {
        this.installation = installation;
    }

    /** A second producer sends the newest records again, shuffled. */
    void duplicate(int records) {
        var newest = newest(records);
        Collections.shuffle(newest, new Random(records));
        var settings = Map.<String, Object>of(
                "bootstrap.servers", bootstrap(), "acks", "all", "max.block.ms", 10_000, "delivery.timeout.ms", 60_000);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var record : newest) {
                // whether it arrives does not matter: more is not expected of a stranger
                var _ = producer.send(new ProducerRecord<>(
                        record.topic(), record.partition(), record.key(), record.value(), record.headers()));
            }
            producer.flush();
        }
    }

    private String bootstrap() {
        return "127.0.0.1:" + installation.wire("kafka").port();
    }

    private List<ConsumerRecord<byte[], byte[]>> newest(int most) {
        var seen = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var topic = TopicReader.open(consumer())) {
            topic.readLast(most, seen::add);
        }
        return seen;
    }

    static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers",
                bootstrap,
                "enable.auto.commit",
                false,
                "auto.offset.reset",
                "earliest",
                "default.api.timeout.ms",
                30_000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return consumer(bootstrap());
    }

    /** The end of the busiest partition is gone, as after a power cut: the broker acknowledges from memory. */
    void cut(int percentLeft) {
        // it may have been lost a moment ago
        var longest = Poll.until("the topic has records", SOON, this::longestSegment);
        stopped(() -> {
            try (var segment = new RandomAccessFile(longest.toFile(), "rw")) {
                segment.setLength(segment.length() * percentLeft / 100);
            }
        });
    }

    private @Nullable Path longestSegment() {
        try (var files = Files.walk(folder())) {
            return files.filter(file -> file.toString().contains("planledger.events."))
                    .filter(file -> file.toString().endsWith(".log"))
                    .filter(file -> file.toFile().length() > 0)
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole broker, with every topic. */
    void lose() {
        stopped(() -> Stack.delete(folder()));
    }

    private Path folder() {
        return installation.stack.folder().resolve("kafka");
    }

    private interface Work {
        void run() throws IOException;
    }

    private void stopped(Work work) {
        installation.stack.awaitProcess("kafka");
        installation.stack.hold("kafka");
        try {
            installation.stack.kill("kafka");
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            installation.stack.release("kafka");
        }
        Pause.of(Duration.ofMillis(200));
    }
}
