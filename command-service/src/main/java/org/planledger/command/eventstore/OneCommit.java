package org.planledger.command.eventstore;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.modelling.command.ConcurrencyException;

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
        if (!attempt.dryRun()) {
            writer.write(attempt.batch());
        } else if (attempt.fromCache() && !reader.unchanged(attempt.loaded())) {
            throw new ConcurrencyException("a cached aggregate was out of date");
        }
    }

    @Override
    public void rollback() {
        // Nothing was written.
    }
}
