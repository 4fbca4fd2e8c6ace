package org.planledger.command.reconciliation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger with the event that it names.
 *
 * @param leafHash as the ledger has it, 64 hex digits
 * @param predecessor position of the aggregate's event before; null if that has none
 * @param event null if the store does not have it
 */
record LedgerRow(
        long position,
        String organisation,
        long organisationSequence,
        Instant sequencedAt,
        UUID aggregate,
        long sequence,
        String leafHash,
        @Nullable Long predecessor,
        @Nullable StoredRow event) {

    /**
     * An event as it stands in the store.
     *
     * @param columns what the envelope's members would be by the columns, by their names
     * @param envelope canonical bytes as stored, as text
     * @param hashed leaf hash of those bytes, 64 hex digits
     * @param leafHash as stored, 64 hex digits
     */
    record StoredRow(
            String organisation, Map<String, String> columns, String envelope, String hashed, String leafHash) {}
}
