package org.planledger.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.utils.Utils;
import org.planledger.events.OrganisationId;

/**
 * The topic of one history, found fit to be read.
 *
 * @param name its name
 * @param id its id, another one when it is made anew
 * @param partitions how many
 */
record Topic(String name, String id, int partitions) {
    private static final int PARTITIONS = 64;
    private static final Map<String, String> FIT =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");

    /** The partition that holds an organisation's events; the relay's producer computes the same. */
    int partitionOf(OrganisationId organisation) {
        return Utils.toPositive(Utils.murmur2(organisation.value().getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /**
     * Looks at the topic's settings.
     *
     * @throws TopicRefused if they are not fit, or there is no such topic
     */
    static Topic fit(KafkaSettings kafka, String name) {
        var settings = kafka.client();
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
        try (var admin = Admin.create(settings)) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, name);
            var found = Objects.requireNonNull(admin.describeTopics(List.of(name))
                    .allTopicNames()
                    .get(6, TimeUnit.SECONDS)
                    .get(name));
            var config = Objects.requireNonNull(admin.describeConfigs(List.of(resource))
                    .all()
                    .get(6, TimeUnit.SECONDS)
                    .get(resource));
            for (var setting : FIT.entrySet()) {
                var value = config.get(setting.getKey()).value();
                if (!setting.getValue().equals(value)) {
                    throw new TopicRefused(
                            name + ": " + setting.getKey() + " is " + value + ", must be " + setting.getValue());
                }
            }
            int partitions = found.partitions().size();
            if (partitions != PARTITIONS) {
                throw new TopicRefused(name + " has " + partitions + " partitions, must have " + PARTITIONS);
            }
            return new Topic(name, found.topicId().toString(), partitions);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) throw new TopicRefused("no topic " + name);
            throw new KafkaException("settings of " + name + " cannot be read", e);
        } catch (TimeoutException e) {
            throw new KafkaException("settings of " + name + " cannot be read", e);
        } catch (InterruptedException e) {
            throw new org.apache.kafka.common.errors.InterruptException(e);
        }
    }
}
