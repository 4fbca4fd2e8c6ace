package org.planledger.query.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * Where Kafka is.
 *
 * @param bootstrapServers brokers to begin with
 * @param properties anything else a client needs there, such as SASL
 */
public record KafkaSettings(String bootstrapServers, Map<String, String> properties) {
    public KafkaSettings {
        properties = Map.copyOf(properties);
    }

    /** What every client begins with; its own settings come on top. */
    Map<String, Object> client() {
        var client = new HashMap<String, Object>(properties);
        client.put("bootstrap.servers", bootstrapServers);
        return client;
    }

    /** Properties may hold a password. */
    @Override
    public String toString() {
        return "KafkaSettings[" + bootstrapServers + "]";
    }
}
