package org.planledger.command.eventstore;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.planledger.command.decision.Acting;
import org.planledger.events.Envelope;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.Sha256;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event ready to be appended.
 *
 * @param envelope what surrounds it; its canonical bytes and leaf hash are stored with it
 * @param event what happened
 * @param payload its JSON, exactly as stored and hashed
 */
public record StoredEvent(Envelope envelope, Event event, String payload) {
    // The form that is hashed: never the mapper of the HTTP side, whose settings may change.
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Builds the envelope around what happened. */
    public static StoredEvent of(Event event, Stream stream, Acting acting, Instant recordedAt) {
        return of(event, stream, acting, recordedAt, UUID.randomUUID());
    }

    static StoredEvent of(Event event, Stream stream, Acting acting, Instant recordedAt, UUID eventId) {
        var type = EventTypes.of(event.getClass());
        var payload = JSON.writeValueAsString(event);
        var envelope = new Envelope(
                eventId,
                type.name(),
                type.revision(),
                stream.aggregateType(),
                stream.aggregateId(),
                stream.sequence(),
                acting.organisation(),
                event.happenedAt(recordedAt),
                recordedAt,
                acting.user(),
                acting.commandId(),
                acting.correlationId(),
                acting.commandId(),
                Sha256.hex(payload.getBytes(StandardCharsets.UTF_8)));
        return new StoredEvent(envelope, event, payload);
    }

    static Event read(String type, int revision, String payload) {
        return JSON.readValue(payload, EventTypes.named(type, revision));
    }

    /** A place in a stream. */
    public record Stream(String aggregateType, UUID aggregateId, long sequence) {}
}
