package org.planledger.query.ledger;

/** command-service does not answer, or answers nonsense; asking again later may help. */
public final class CommandServiceUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandServiceUnavailable(String what, Throwable cause) {
        super(what, cause);
    }

    CommandServiceUnavailable(String what) {
        super(what);
    }
}
