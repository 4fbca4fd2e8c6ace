package org.planledger.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.Envelope;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.Recorded;
import org.planledger.events.Sha256;
import org.planledger.events.UserId;
import org.planledger.query.view.Events;
import tools.jackson.databind.json.JsonMapper;

/** A ledger made up by a test: dense positions, dense organisation sequences, true hashes, always the same. */
public final class SampleLedger {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final UUID historyId;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final Map<OrganisationId, Long> organisationSequences = new HashMap<>();
    private final Map<String, Long> sequences = new HashMap<>();

    public SampleLedger(UUID historyId) {
        this.historyId = historyId;
    }

    public SampleLedger() {
        this(id("history"));
    }

    /** A ledger restored from a dump: the first entries of this one, under a new history id. */
    public SampleLedger restored(UUID newHistoryId, int keep) {
        var restored = new SampleLedger(newHistoryId);
        for (var entry : entries.subList(0, keep)) {
            restored.organisationSequences.put(entry.envelope().organisation(), entry.organisationSequence());
            restored.sequences.put(stream(entry.envelope()), entry.envelope().sequence());
            restored.entries.add(new LedgerEntry(
                    entry.position(),
                    entry.organisationSequence(),
                    entry.sequencedAt(),
                    newHistoryId,
                    entry.leafHash(),
                    entry.envelope(),
                    entry.payload()));
        }
        return restored;
    }

    /** Appends an event; it got its position one second after it was recorded. */
    public LedgerEntry append(
            OrganisationId organisation, String aggregateType, UUID aggregate, Event event, Instant at, UserId actor) {
        var type = EventTypes.of(event.getClass());
        var payload = JSON.writeValueAsString(event);
        return append(
                organisation,
                aggregateType,
                aggregate,
                type.name(),
                type.revision(),
                payload,
                event.happenedAt(at),
                at,
                actor);
    }

    /** Appends what a program of another version may have written, as long after the last entry as it takes. */
    public LedgerEntry appendStored(
            OrganisationId organisation,
            String aggregateType,
            UUID aggregate,
            String type,
            int revision,
            String payload) {
        var at = entries.getLast().sequencedAt();
        var actor = entries.getLast().envelope().actor();
        return append(organisation, aggregateType, aggregate, type, revision, payload, at, at, actor);
    }

    private LedgerEntry append(
            OrganisationId organisation,
            String aggregateType,
            UUID aggregate,
            String type,
            int revision,
            String payload,
            Instant happenedAt,
            Instant at,
            UserId actor) {
        var position = entries.size() + 1L;
        var commandId = id("command " + historyId + " " + position);
        var stream = organisation + "/" + aggregateType + "/" + aggregate;
        var envelope = new Envelope(
                id("event " + historyId + " " + position),
                type,
                revision,
                aggregateType,
                aggregate,
                sequences.merge(stream, 0L, (old, _) -> old + 1),
                organisation,
                happenedAt,
                at,
                actor,
                commandId,
                commandId,
                commandId,
                Sha256.hex(payload.getBytes(StandardCharsets.UTF_8)));
        return add(new LedgerEntry(
                position,
                organisationSequences.merge(organisation, 1L, Long::sum),
                later(at.plusSeconds(1)),
                historyId,
                java.util.HexFormat.of().formatHex(envelope.leafHash()),
                envelope,
                payload));
    }

    private LedgerEntry add(LedgerEntry entry) {
        entries.add(entry);
        return entry;
    }

    /** Never before the entry in front. */
    private Instant later(Instant at) {
        if (entries.isEmpty()) return at;
        var last = entries.getLast().sequencedAt();
        return at.isBefore(last) ? last : at;
    }

    public UUID historyId() {
        return historyId;
    }

    /** All entries by position. */
    public List<LedgerEntry> entries() {
        return List.copyOf(entries);
    }

    /** One organisation's entries by organisation sequence. */
    public List<LedgerEntry> entries(OrganisationId organisation) {
        return entries.stream()
                .filter(entry -> entry.envelope().organisation().equals(organisation))
                .toList();
    }

    /** One organisation's events as projections get them. */
    public List<Recorded<?>> recorded(OrganisationId organisation) {
        return entries(organisation).stream().<Recorded<?>>map(Events::recorded).toList();
    }

    /** The same id for the same name, always. */
    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("sample " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static String stream(Envelope envelope) {
        return envelope.organisation() + "/" + envelope.aggregateType() + "/" + envelope.aggregateId();
    }
}
