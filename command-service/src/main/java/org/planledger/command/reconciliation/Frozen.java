package org.planledger.command.reconciliation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planledger.command.reconciliation.Difference.Place;
import org.planledger.command.reconciliation.LedgerRows.Heads;

/** Whether something waits and does not move. A queue that looks short tells nothing; only a place that changes does. */
final class Frozen {
    private final Duration after;
    private @Nullable Long waiting;
    private Instant waitingSince = Instant.EPOCH;
    private long relayed = -1;
    private Instant relayedSince = Instant.EPOCH;

    Frozen(Duration after) {
        this.after = after;
    }

    /** What has not moved for too long, as of now. */
    List<Difference> observe(Heads heads, Instant now) {
        var frozen = new ArrayList<Difference>();
        if (!Objects.equals(heads.waiting(), waiting)) {
            waiting = heads.waiting();
            waitingSince = now;
        } else if (waiting != null && waitingSince.plus(after).isBefore(now)) {
            frozen.add(
                    Difference.of(Kind.SEQUENCER_FROZEN, null, "outbox row " + waiting, Place.at(heads.ledger() + 1)));
        }
        if (heads.relayed() != relayed || heads.relayed() >= heads.ledger()) {
            relayed = heads.relayed();
            relayedSince = now;
        } else if (relayedSince.plus(after).isBefore(now)) {
            frozen.add(Difference.of(Kind.RELAY_FROZEN, null, "relay's cursor", Place.at(heads.relayed() + 1)));
        }
        return frozen;
    }
}
