package org.planledger.query.intake;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.planledger.events.Envelope;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/** The leaf hash that a record would have to state. */
final class Leaf {
    private final ConsumerRecord<byte[], byte[]> record;

    private Leaf(ConsumerRecord<byte[], byte[]> record) {
        this.record = record;
    }

    static String of(ConsumerRecord<byte[], byte[]> record) {
        try {
            return HexFormat.of().formatHex(new Leaf(record).envelope().leafHash());
        } catch (IllegalArgumentException | DateTimeException e) {
            return "none";
        }
    }

    private Envelope envelope() {
        return new Envelope(
                id("id"),
                text("type"),
                Integer.parseInt(text("revision")),
                text("aggregatetype"),
                id("aggregateid"),
                Long.parseLong(text("sequence")),
                new OrganisationId(text("organisation")),
                Instant.parse(text("happenedat")),
                Instant.parse(text("time")),
                new UserId(id("actor")),
                id("commandid"),
                id("correlationid"),
                id("causationid"),
                text("payloadsha256"));
    }

    private UUID id(String name) {
        return UUID.fromString(text(name));
    }

    private String text(String name) {
        var header = record.headers().lastHeader("ce_" + name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
