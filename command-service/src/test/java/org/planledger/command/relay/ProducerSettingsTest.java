package org.planledger.command.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

/** With one broker no test can lose what only its leader had; so the settings are held as the producer understands them. */
class ProducerSettingsTest {
    /** Somebody who wants speed, or copies settings from elsewhere. */
    private static final Map<String, String> CARELESS =
            Map.of("acks", "1", "enable.idempotence", "false", "max.in.flight.requests.per.connection", "5");

    private final ProducerConfig understood = understood();

    private static ProducerConfig understood() {
        var settings = new HashMap<>(Publication.producing(new KafkaSettings("localhost:9092", (short) 3, CARELESS)));
        settings.put("key.serializer", ByteArraySerializer.class);
        settings.put("value.serializer", ByteArraySerializer.class);
        return new ProducerConfig(settings);
    }

    @Test
    void everyReplicaAcknowledges() {
        assertThat(understood.getString("acks")).isEqualTo("-1");
    }

    @Test
    void noRecordIsRepeatedOrOvertaken() {
        assertThat(understood.getBoolean("enable.idempotence")).isTrue();
        assertThat(understood.getInt("max.in.flight.requests.per.connection")).isEqualTo(1);
        assertThat(understood.getInt("retries")).isPositive();
    }
}
