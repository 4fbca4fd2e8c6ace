package org.planledger.system;

import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.planledger.localstack.parts.Port;

/** How far a topic goes. */
final class TopicEnds {
    private static final int PARTITIONS = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TopicEnds() {}

    /** The end offsets of all partitions together; −1 while Kafka does not answer. */
    static long of(Stack stack, String topic) {
        var settings = Map.<String, Object>of(
                "bootstrap.servers", "127.0.0.1:" + stack.port(Port.KAFKA), "enable.auto.commit", false);
        var partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            return consumer.endOffsets(partitions, PATIENCE).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        } catch (KafkaException away) {
            return -1;
        }
    }
}
