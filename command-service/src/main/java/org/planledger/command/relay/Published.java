package org.planledger.command.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A record that stands in the topic.
 *
 * @param partition where
 * @param position its place in the ledger, as it says
 * @param leafHash which event it is, in hex
 * @param historyId of which history it says to be
 */
record Published(int partition, long position, String leafHash, String historyId) {
    // More than one batch of the relay: the last record may be an old one that was sent again.
    private static final int TAIL = 3 * Publication.BATCH;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /**
     * The newest records of every partition.
     *
     * @param meanwhile done again and again while it reads, which may take a minute
     */
    static List<Published> newest(KafkaSettings settings, String topic, Runnable meanwhile) {
        var client = settings.client("tail");
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(client, bytes, bytes)) {
            var partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            var first = consumer.beginningOffsets(partitions);
            var end = consumer.endOffsets(partitions);
            end.forEach((partition, offset) -> consumer.seek(partition, from(first, partition, offset)));
            return read(consumer, end, meanwhile);
        }
    }

    private static long from(Map<TopicPartition, Long> first, TopicPartition partition, long end) {
        return Math.max(first.getOrDefault(partition, 0L), end - TAIL);
    }

    private static List<Published> read(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> end, Runnable meanwhile) {
        var seen = new ArrayList<Published>();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var left = unread(consumer, end);
        while (!left.isEmpty()) {
            if (System.nanoTime() > deadline) throw new KafkaException("the topic cannot be read to its end");
            consumer.poll(Duration.ofMillis(200)).forEach(record -> seen.add(of(record)));
            meanwhile.run();
            left = unread(consumer, end);
        }
        return seen;
    }

    private static List<TopicPartition> unread(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> end) {
        return end.entrySet().stream()
                .filter(partition -> consumer.position(partition.getKey()) < partition.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static Published of(ConsumerRecord<byte[], byte[]> record) {
        return new Published(
                record.partition(),
                Long.parseLong(header(record.headers(), "ce_position", "0")),
                header(record.headers(), "ce_leafhash", ""),
                header(record.headers(), "ce_historyid", ""));
    }

    private static String header(Headers headers, String name, String otherwise) {
        var header = headers.lastHeader(name);
        return header == null ? otherwise : new String(header.value(), StandardCharsets.UTF_8);
    }
}
