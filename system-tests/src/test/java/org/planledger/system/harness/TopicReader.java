package org.planledger.system.harness;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Reads what stands in the newest topic of events, beside every group. */
final class TopicReader implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<TopicPartition> partitions;

    private TopicReader(KafkaConsumer<byte[], byte[]> consumer, List<TopicPartition> partitions) {
        this.consumer = consumer;
        this.partitions = partitions;
    }

    static TopicReader open(KafkaConsumer<byte[], byte[]> consumer) {
        var partitions = consumer.listTopics().entrySet().stream()
                .filter(topic -> topic.getKey().startsWith("planledger.events."))
                .flatMap(topic -> topic.getValue().stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        return new TopicReader(consumer, partitions);
    }

    /** Everything, in the order of each partition. */
    void readAll(Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        consumer.seekToBeginning(partitions);
        read(consumer.endOffsets(partitions), visitor);
    }

    /** At most so many of the newest of each partition. */
    void readLast(int most, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        var ends = consumer.endOffsets(partitions);
        var begins = consumer.beginningOffsets(partitions);
        ends.forEach(
                (partition, end) -> consumer.seek(partition, Math.max(begins.getOrDefault(partition, 0L), end - most)));
        read(ends, visitor);
    }

    private void read(Map<TopicPartition, Long> ends, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!unread(ends).isEmpty()) {
            if (System.nanoTime() > deadline) throw new AssertionError("the topic cannot be read to its end");
            consumer.poll(POLL).forEach(visitor);
        }
    }

    private Collection<TopicPartition> unread(Map<TopicPartition, Long> ends) {
        return partitions.stream()
                .filter(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
