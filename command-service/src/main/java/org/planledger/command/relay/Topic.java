package org.planledger.command.relay;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Utils;
import org.planledger.events.OrganisationId;

/** The topic of a history: made with the settings without which a year would be lost, and held to them. */
final class Topic {
    /** Never changed on a living topic: another count sends an organisation's events elsewhere and breaks their order. */
    static final int PARTITIONS = 64;

    private static final Map<String, String> SETTINGS = Map.of(
            "cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1", "max.message.bytes", "4194304");

    private final KafkaSettings settings;

    Topic(KafkaSettings settings) {
        this.settings = settings;
    }

    /** Where an organisation's events go, by Kafka's own rule for keys. */
    static int partition(OrganisationId organisation) {
        return Utils.toPositive(Utils.murmur2(key(organisation))) % PARTITIONS;
    }

    static byte[] key(OrganisationId organisation) {
        return organisation.value().getBytes(StandardCharsets.UTF_8);
    }

    /** Makes the topic, or checks the one that is there. */
    void ensure(String name) {
        var client = settings.client("admin");
        // Closing waits for what is under way, so that must not take long.
        client.put("default.api.timeout.ms", 15_000);
        try (var admin = Admin.create(client)) {
            var topic = new NewTopic(name, Optional.of(PARTITIONS), replication()).configs(SETTINGS);
            try {
                wait(admin.createTopics(List.of(topic)).all());
            } catch (TopicExistsException there) {
                check(admin, name);
            }
        }
    }

    private Optional<Short> replication() {
        return settings.replicationFactor() < 1 ? Optional.empty() : Optional.of(settings.replicationFactor());
    }

    private static void check(Admin admin, String name) {
        var described = requireNonNull(
                wait(admin.describeTopics(List.of(name)).allTopicNames()).get(name));
        var partitions = described.partitions();
        if (partitions.size() != PARTITIONS) {
            throw new KafkaException(
                    "topic " + name + " has " + partitions.size() + " partitions instead of " + PARTITIONS);
        }
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
        var current = requireNonNull(
                wait(admin.describeConfigs(List.of(resource)).all()).get(resource));
        var wrong = SETTINGS.entrySet().stream()
                .filter(setting ->
                        !setting.getValue().equals(current.get(setting.getKey()).value()))
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
        if (!wrong.isEmpty())
            wait(admin.incrementalAlterConfigs(Map.of(resource, wrong)).all());
    }

    /** Waits for an answer of Kafka; its failure comes out as it is. */
    static <T> T wait(KafkaFuture<T> answer) {
        try {
            return answer.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof KafkaException failure) throw failure;
            throw new KafkaException(e.getCause());
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
