package org.planledger.command.relay;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is.
 *
 * @param bootstrapServers brokers to begin with
 * @param replicationFactor copies of the topic; −1 leaves it to the brokers
 * @param properties anything else a client needs there, such as SASL
 */
@ConfigurationProperties("planledger.kafka")
record KafkaSettings(
        String bootstrapServers,
        @DefaultValue("-1") short replicationFactor,
        @DefaultValue Map<String, String> properties) {

    Map<String, Object> client(String name) {
        var client = new HashMap<String, Object>(properties);
        client.put("bootstrap.servers", bootstrapServers);
        client.put("client.id", "planledger-relay-" + name);
        client.put("request.timeout.ms", 10_000);
        // With the default, "rebootstrap", an admin client of 4.2 spins on a processor while no broker answers.
        client.put("metadata.recovery.strategy", "none");
        return client;
    }

    @Override
    public String toString() {
        return "KafkaSettings[" + bootstrapServers + "]";
    }
}
