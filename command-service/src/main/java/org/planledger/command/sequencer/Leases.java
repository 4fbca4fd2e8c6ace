package org.planledger.command.sequencer;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns for work that one process at a time does in the whole installation. */
public interface Leases {
    /** The turn for this kind of work, if nobody else has it. */
    Optional<Lease> take(Work work);

    /** Kinds of work, by planledger's own lock numbers. */
    enum Work {
        /** Comparing the stores with each other. */
        RECONCILIATION(3);

        private final int number;

        Work(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    /**
     * A turn. It ends when it is closed, and by itself when its holder is silent for 15 s or the database goes away; then
     * every statement fails, so that whoever lost the turn writes nothing any more.
     */
    interface Lease extends AutoCloseable {
        /** Statements on the connection that holds the turn. */
        JdbcClient jdbc();

        /** The history that the database is in; empty right after a restore, before the sequencer has begun a new one. */
        Optional<History> history();

        @Override
        void close();
    }
}
