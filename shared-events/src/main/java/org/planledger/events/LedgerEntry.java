package org.planledger.events;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place in history, payload as stored. On the wire this is a CloudEvent (CNCF CloudEvents 1.0): the
 * attributes of {@link #attributes()} and the payload as data.
 *
 * @param position dense over the installation, from 1; leaf index of the Merkle tree plus 1
 * @param organisationSequence dense within the organisation, from 1
 * @param sequencedAt when the position was given; never decreases along positions
 * @param historyId which history the positions belong to; new after every restore of the database
 * @param leafHash 64 hex digits as stored at append
 * @param envelope what surrounds the payload
 * @param payload the event's JSON as stored; hashed, stored and sent in UTF-8
 */
public record LedgerEntry(
        long position,
        long organisationSequence,
        Instant sequencedAt,
        UUID historyId,
        String leafHash,
        Envelope envelope,
        String payload) {

    /** CloudEvents {@code specversion} this wire form follows. */
    public static final String SPEC_VERSION = "1.0";

    /** CloudEvents {@code datacontenttype} of every event. */
    public static final String CONTENT_TYPE = "application/json";

    /** CloudEvents attributes, required ones first, by their names without prefix; all values as strings. */
    public Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("specversion", SPEC_VERSION);
        attributes.put("id", envelope.eventId().toString());
        attributes.put("source", "/planledger/" + envelope.organisation());
        attributes.put("type", envelope.type());
        attributes.put("subject", envelope.aggregateType() + "/" + envelope.aggregateId());
        attributes.put("time", envelope.recordedAt().toString());
        attributes.put("datacontenttype", CONTENT_TYPE);
        attributes.put("revision", Integer.toString(envelope.revision()));
        attributes.put("aggregatetype", envelope.aggregateType());
        attributes.put("aggregateid", envelope.aggregateId().toString());
        attributes.put("sequence", Long.toString(envelope.sequence()));
        attributes.put("organisation", envelope.organisation().value());
        attributes.put("happenedat", envelope.happenedAt().toString());
        attributes.put("actor", envelope.actor().toString());
        attributes.put("commandid", envelope.commandId().toString());
        attributes.put("correlationid", envelope.correlationId().toString());
        attributes.put("causationid", envelope.causationId().toString());
        attributes.put("payloadsha256", envelope.payloadSha256());
        attributes.put("position", Long.toString(position));
        attributes.put("organisationsequence", Long.toString(organisationSequence));
        attributes.put("sequencedat", sequencedAt.toString());
        attributes.put("historyid", historyId.toString());
        attributes.put("leafhash", leafHash);
        return attributes;
    }

    /**
     * Reads an entry back and trusts nothing: the payload must have the hash that the envelope names, and the envelope
     * the leaf hash that the record carries.
     *
     * @throws IllegalArgumentException if an attribute is missing or malformed, or a hash differs
     */
    public static LedgerEntry of(Map<String, String> attributes, String payload) {
        var envelope = new Envelope(
                UUID.fromString(required(attributes, "id")),
                required(attributes, "type"),
                Integer.parseInt(required(attributes, "revision")),
                required(attributes, "aggregatetype"),
                UUID.fromString(required(attributes, "aggregateid")),
                Long.parseLong(required(attributes, "sequence")),
                new OrganisationId(required(attributes, "organisation")),
                instant(attributes, "happenedat"),
                instant(attributes, "time"),
                new UserId(UUID.fromString(required(attributes, "actor"))),
                UUID.fromString(required(attributes, "commandid")),
                UUID.fromString(required(attributes, "correlationid")),
                UUID.fromString(required(attributes, "causationid")),
                required(attributes, "payloadsha256"));
        var entry = new LedgerEntry(
                Long.parseLong(required(attributes, "position")),
                Long.parseLong(required(attributes, "organisationsequence")),
                instant(attributes, "sequencedat"),
                UUID.fromString(required(attributes, "historyid")),
                required(attributes, "leafhash"),
                envelope,
                payload);
        entry.verify();
        return entry;
    }

    private void verify() {
        if (!Sha256.hex(payload.getBytes(StandardCharsets.UTF_8)).equals(envelope.payloadSha256())) {
            throw new IllegalArgumentException("payload of position " + position + " does not have its stated hash");
        }
        if (!HexFormat.of().formatHex(envelope.leafHash()).equals(leafHash)) {
            throw new IllegalArgumentException("envelope of position " + position + " does not have its leaf hash");
        }
    }

    private static Instant instant(Map<String, String> attributes, String name) {
        try {
            return Instant.parse(required(attributes, name));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("attribute " + name + " is no instant", e);
        }
    }

    private static String required(Map<String, String> attributes, String name) {
        @Nullable String value = attributes.get(name);
        if (value == null) throw new IllegalArgumentException("attribute " + name + " is missing");
        return value;
    }
}
