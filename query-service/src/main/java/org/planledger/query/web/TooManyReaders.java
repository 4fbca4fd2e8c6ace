package org.planledger.query.web;

/** No further live stream: 503 {@code live.full} when this instance has no more room, 429 {@code live.too-many} when one user has enough. */
public final class TooManyReaders extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean ofOneUser;

    private TooManyReaders(boolean ofOneUser) {
        super(ofOneUser ? "live.too-many" : "live.full", null, false, false);
        this.ofOneUser = ofOneUser;
    }

    /** This instance serves no more. */
    public static TooManyReaders ofAll() {
        return new TooManyReaders(false);
    }

    /** This user has as many open pages as one may have. */
    public static TooManyReaders ofOneUser() {
        return new TooManyReaders(true);
    }

    boolean isOfOneUser() {
        return ofOneUser;
    }
}
