package org.planledger.command.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.planledger.command.sequencer.History;
import org.planledger.events.LedgerEntry;
import org.springframework.stereotype.Component;

/** Reads a topic without a group, so that nobody's work is disturbed. */
@Component
class WholeTopic implements TopicReader {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final KafkaSettings settings;

    WholeTopic(KafkaSettings settings) {
        this.settings = settings;
    }

    @Override
    public Reading read(
            History history, Map<Integer, Long> from, int atMost, java.util.function.Consumer<List<Placed>> batches) {
        var client = settings.client("reconciler");
        client.put("enable.auto.commit", false);
        client.put("auto.offset.reset", "earliest");
        client.put("allow.auto.create.topics", false);
        client.put("default.api.timeout.ms", 10_000);
        client.put("max.poll.records", 2_000);
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(client, bytes, bytes)) {
            return read(consumer, history.topic(), from, atMost, batches);
        } catch (KafkaException e) {
            throw new TopicUnavailable(e);
        }
    }

    private static Reading read(
            KafkaConsumer<byte[], byte[]> consumer,
            String topic,
            Map<Integer, Long> from,
            int atMost,
            java.util.function.Consumer<List<Placed>> batches) {
        var partitions = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        consumer.assign(partitions);
        var begin = consumer.beginningOffsets(partitions);
        var end = consumer.endOffsets(partitions);
        var next = new HashMap<TopicPartition, Long>();
        boolean cut = false;
        for (var partition : partitions) {
            long first = begin.getOrDefault(partition, 0L);
            long wanted = from.getOrDefault(partition.partition(), first);
            cut |= wanted < first || wanted > end.getOrDefault(partition, 0L);
            next.put(partition, wanted);
        }
        if (cut) return new Reading(from, false, true);
        next.forEach(consumer::seek);
        int left = atMost;
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (left > 0 && unread(next, end)) {
            if (System.nanoTime() > deadline) throw new KafkaException("the topic cannot be read to its end");
            var batch = new ArrayList<Placed>();
            for (var record : consumer.poll(Duration.ofMillis(200))) {
                // What came after the call is for the next one: its cursor may not be known yet.
                if (record.offset() < end.getOrDefault(partition(record), 0L)) batch.add(placed(record));
            }
            partitions.forEach(partition ->
                    next.put(partition, Math.min(consumer.position(partition), end.getOrDefault(partition, 0L))));
            if (batch.isEmpty()) continue;
            batches.accept(batch);
            left -= batch.size();
            deadline = System.nanoTime() + PATIENCE.toNanos();
        }
        var offsets = new TreeMap<Integer, Long>();
        next.forEach((partition, offset) -> offsets.put(partition.partition(), offset));
        return new Reading(offsets, !unread(next, end), false);
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
        return new TopicPartition(record.topic(), record.partition());
    }

    private static boolean unread(Map<TopicPartition, Long> next, Map<TopicPartition, Long> end) {
        return end.entrySet().stream().anyMatch(last -> next.getOrDefault(last.getKey(), 0L) < last.getValue());
    }

    private static Placed placed(ConsumerRecord<byte[], byte[]> record) {
        try {
            var attributes = new LinkedHashMap<String, String>();
            for (var header : record.headers()) {
                var name = header.key().startsWith("ce_") ? header.key().substring(3) : header.key();
                attributes.put(name, new String(header.value(), StandardCharsets.UTF_8));
            }
            var entry = LedgerEntry.of(attributes, new String(record.value(), StandardCharsets.UTF_8));
            var organisation = entry.envelope().organisation();
            return new Placed(
                    record.partition(),
                    record.offset(),
                    new Claim(
                            entry.position(),
                            organisation.value(),
                            entry.organisationSequence(),
                            entry.leafHash(),
                            entry.historyId().toString(),
                            Topic.partition(organisation) == record.partition()));
        } catch (RuntimeException e) {
            return new Placed(record.partition(), record.offset(), null);
        }
    }
}
