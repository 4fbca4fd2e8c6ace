package org.planledger.command.eventstore;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a store that is away, full or overloaded from a statement that is wrong: only the first is worth another try. */
public final class StoreFailure {
    /** Connection, rollback by the server, resources (a full disk among them), operator's intervention, system error. */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "57", "58");

    /** A standby that takes no writes, until somebody promotes it. */
    private static final String READ_ONLY = "25006";

    private static final int DEEPEST = 10;

    private StoreFailure() {}

    /** Whether the same request may succeed a little later, without anybody changing the program. */
    public static boolean passes(Throwable failure) {
        @Nullable Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            switch (cause) {
                case TransientDataAccessException _,
                        RecoverableDataAccessException _,
                        DataAccessResourceFailureException _,
                        CannotCreateTransactionException _,
                        SQLTransientException _ -> {
                    return true;
                }
                case SQLException sql
                when passes(sql.getSQLState()) -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static boolean passes(@Nullable String state) {
        // PostgreSQL always names a state; the pool has none for a connection that broke and was thrown away.
        if (state == null) return true;
        return state.length() == 5 && (PASSING.contains(state.substring(0, 2)) || state.equals(READ_ONLY));
    }
}
