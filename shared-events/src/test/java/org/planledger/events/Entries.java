package org.planledger.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Ledger entries for tests. */
final class Entries {
    private Entries() {}

    static Envelope envelope(String payload) {
        return new Envelope(
                new UUID(0, 1),
                "visit.recorded",
                1,
                "visit",
                new UUID(0, 2),
                0,
                new OrganisationId("mdu-qazi"),
                Instant.parse("2025-05-14T00:00:00Z"),
                Instant.parse("2025-05-14T10:30:00.123456789Z"),
                new UserId(new UUID(0, 3)),
                new UUID(0, 4),
                new UUID(0, 5),
                new UUID(0, 4),
                Sha256.hex(payload.getBytes(StandardCharsets.UTF_8)));
    }

    static LedgerEntry entry(long position, String payload) {
        var envelope = envelope(payload);
        return new LedgerEntry(
                position,
                position,
                Instant.parse("2025-05-14T10:30:01Z"),
                new UUID(0, 6),
                HexFormat.of().formatHex(envelope.leafHash()),
                envelope,
                payload);
    }
}
