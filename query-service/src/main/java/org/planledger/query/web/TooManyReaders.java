package org.planledger.query.web;

/** More streams are open than this instance serves: 503 {@code live.full}. */
public final class TooManyReaders extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nothing more is to be said. */
    public TooManyReaders() {
        super("live.full", null, false, false);
    }
}
