package org.planledger.query.store;

/** The store is not as it was loaded: another instance wrote, or it lost something. Load again and go on from there. */
public final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken(String what) {
        super(what, null, false, false);
    }
}
