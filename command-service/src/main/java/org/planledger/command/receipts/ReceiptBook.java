package org.planledger.command.receipts;

import java.util.Optional;
import org.planledger.command.decision.Acting;
import org.planledger.command.receipts.Asked.Repeat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks receipts up. They are written by the commit they belong to. */
@Component
class ReceiptBook {
    private final JdbcClient jdbc;

    ReceiptBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer that a command with this key got.
     *
     * @throws KeyReused if the key was used for something else
     */
    Optional<Found> find(Acting acting, Repeat repeat) {
        var found = jdbc.sql("""
                        select fingerprint, refused, answer from receipts
                        where organisation = ? and actor = ? and idempotency_key = ?""")
                .params(acting.organisation().value(), acting.user().value(), repeat.key())
                .query((row, _) ->
                        new Found(row.getString("fingerprint"), row.getBoolean("refused"), row.getString("answer")))
                .optional();
        if (found.isPresent() && !found.get().fingerprint().equals(repeat.fingerprint())) {
            throw new KeyReused();
        }
        return found;
    }

    /** A receipt's content. */
    record Found(String fingerprint, boolean refused, String answer) {}
}
