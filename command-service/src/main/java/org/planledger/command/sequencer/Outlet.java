package org.planledger.command.sequencer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;

/** What the relay knows of the database: a turn to publish, one relay at a time. */
public interface Outlet {
    /** The turn, if nobody else has it. */
    Optional<Turn> take();

    /**
     * The right to publish. It ends when it is closed, and by itself when its holder is silent for 15 s or the database
     * goes away; then every method throws, and the holder must stop publishing and start over.
     */
    interface Turn extends AutoCloseable {
        /** The history to publish; begun if there is none in this database yet. */
        History history();

        /** Last position published of the current history, 0 at its beginning. */
        long cursor(History history);

        /** Moves the cursor from where it stands. Also backwards. */
        void move(History history, long from, long to);

        /** Entries after a position, without a gap, oldest first. */
        List<LedgerEntry> after(History history, long position, int limit);

        /** Leaf hashes in hex of those of the positions that exist. */
        Map<Long, String> leafHashes(Collection<Long> positions);

        /** Last position of each organisation at or before a position. */
        Map<OrganisationId, Long> lastPositions(long upTo);

        /** Says that the holder is alive while it does something long elsewhere. */
        void keep();

        /** Topic and ledger agree: the ledger may be handed out until the database starts again. */
        void compared(History history);

        /** Leaves the history, which another one has published under this name, for a new one. */
        History fork(String reason);

        @Override
        void close();
    }
}
