package org.planledger.query.web;

/** A query parameter that cannot be read: 400 {@code request.malformed}, with the parameter named. */
public final class BadQuery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String parameter;

    /** Names the parameter, never its value. */
    public BadQuery(String parameter) {
        super("request.malformed", null, false, false);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
