package org.planledger.command.reconciliation;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger with the event that it names.
 *
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
        byte[] leafHash,
        @Nullable Long predecessor,
        @Nullable StoredRow event) {

    /**
     * An event as it stands in the store.
     *
     * @param columns what the envelope's members would be by the columns, by their names
     * @param envelope canonical bytes as stored
     * @param leafHash as stored
     */
    record StoredRow(String organisation, Map<String, String> columns, byte[] envelope, byte[] leafHash) {}
}
