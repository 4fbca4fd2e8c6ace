package org.planledger.command.reconciliation;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the ledger was compared, and what it came to.
 *
 * @param position last position compared
 * @param sequencedAt when that position was given
 * @param organisations by organisation
 */
record LedgerPlace(long position, Instant sequencedAt, Map<String, Chain> organisations) {
    static final LedgerPlace START = new LedgerPlace(0, Instant.EPOCH, Map.of());

    LedgerPlace {
        organisations = new TreeMap<>(organisations);
    }

    Chain chain(String organisation) {
        return organisations.getOrDefault(organisation, Chain.START);
    }
}
