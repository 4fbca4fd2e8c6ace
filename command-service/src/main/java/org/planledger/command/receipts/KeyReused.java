package org.planledger.command.receipts;

/** The sender used the same key for something else. */
public final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyReused() {
        super("idempotency.mismatch", null, false, false);
    }
}
