package org.planledger.web.plan.table;

/** It is no file of a plan; the code is the end of the message's key. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient Object[] places;

    public Unreadable(String code, Object... places) {
        super(code);
        this.code = code;
        this.places = places;
    }

    /** Stable, for example {@code no-header}. */
    public String code() {
        return code;
    }

    /** What the message names. */
    public Object[] places() {
        return places.clone();
    }
}
