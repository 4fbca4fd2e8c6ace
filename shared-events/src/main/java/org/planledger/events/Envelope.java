package org.planledger.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What surrounds an event's payload from the moment it is appended. Its position in the ledger is not part of it:
 * that is given after the commit and travels beside it.
 *
 * @param eventId unique over all installations
 * @param type logical name, see {@link EventType}
 * @param revision revision of the payload's shape, 1 or more
 * @param aggregateType the noun whose stream this is in, for example {@code visit}
 * @param aggregateId that stream
 * @param sequence place in the stream, from 0
 * @param organisation whose history this is
 * @param happenedAt when it happened in the world, to the microsecond
 * @param recordedAt when it was recorded, to the microsecond
 * @param actor pseudonym of who acted
 * @param commandId the command that caused it
 * @param correlationId what the command belongs to
 * @param causationId the message that caused the command, or the command itself
 * @param payloadSha256 64 hex digits over the payload as stored, ciphertext included
 */
public record Envelope(
        UUID eventId,
        String type,
        int revision,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        OrganisationId organisation,
        Instant happenedAt,
        Instant recordedAt,
        UserId actor,
        UUID commandId,
        UUID correlationId,
        UUID causationId,
        String payloadSha256) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(?:[.-][a-z]+)*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final byte[] LEAF = {0};

    public Envelope {
        if (!NAME.matcher(type).matches()) throw new IllegalArgumentException("not an event type: " + type);
        if (!NAME.matcher(aggregateType).matches()) throw new IllegalArgumentException("not a noun: " + aggregateType);
        if (!HASH.matcher(payloadSha256).matches()) throw new IllegalArgumentException("not a SHA-256 in hex");
        if (revision < 1 || sequence < 0) throw new IllegalArgumentException("revision from 1, sequence from 0");
        happenedAt = happenedAt.truncatedTo(ChronoUnit.MICROS);
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The one byte form of this envelope: JSON by RFC 8785 (keys in order, no white space). All values are ASCII
     * without quotes, backslashes or control characters, so nothing is ever escaped.
     */
    public byte[] canonicalBytes() {
        var json = "{\"actor\":\"" + actor
                + "\",\"aggregateId\":\"" + aggregateId
                + "\",\"aggregateType\":\"" + aggregateType
                + "\",\"causationId\":\"" + causationId
                + "\",\"commandId\":\"" + commandId
                + "\",\"correlationId\":\"" + correlationId
                + "\",\"eventId\":\"" + eventId
                + "\",\"happenedAt\":\"" + happenedAt
                + "\",\"organisation\":\"" + organisation
                + "\",\"payloadSha256\":\"" + payloadSha256
                + "\",\"recordedAt\":\"" + recordedAt
                + "\",\"revision\":" + revision
                + ",\"sequence\":" + sequence
                + ",\"type\":\"" + type + "\"}";
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    /** The leaf of this event in the ledger's Merkle tree (RFC 6962, section 2.1): SHA-256 of 0x00 and the bytes. */
    public byte[] leafHash() {
        return Sha256.of(LEAF, canonicalBytes());
    }
}
