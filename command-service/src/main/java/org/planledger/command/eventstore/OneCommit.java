package org.planledger.command.eventstore;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.planledger.command.decision.RuleViolated;

/**
 * The commit of a command. No database transaction surrounds the decision; what it staged goes to the {@link Writer}
 * as one batch, and the command is not answered before that is on disk.
 */
class OneCommit implements TransactionManager, Transaction {
    private final Writer writer;
    private final StreamReader reader;

    OneCommit(Writer writer, StreamReader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    @Override
    public Transaction startTransaction() {
        return this;
    }

    @Override
    public void commit() {
        var attempt = Attempt.current();
        if (attempt.dryRun()) {
            tried(attempt);
            return;
        }
        try {
            writer.write(attempt.batch());
        } catch (ConcurrencyException | AggregateStreamCreationException conflict) {
            // Deciding again would never end: the rules cannot see what is in the way.
            if (reader.anothers(attempt.events())) throw new RuleViolated(RuleViolated.ID_TAKEN);
            throw conflict;
        }
    }

    private void tried(Attempt attempt) {
        if (attempt.fromCache() && !reader.unchanged(attempt.loaded())) {
            throw new ConcurrencyException("a cached aggregate was out of date");
        }
        if (reader.anothers(attempt.events())) throw new RuleViolated(RuleViolated.ID_TAKEN);
    }

    @Override
    public void rollback() {
        // Nothing was written.
    }
}
