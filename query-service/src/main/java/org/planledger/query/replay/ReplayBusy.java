package org.planledger.query.replay;

/** Too many others look at the past: there was no turn within the time that one waits. Try again later. */
public final class ReplayBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReplayBusy() {
        super("no turn to fold history", null, false, false);
    }
}
