package org.planledger.web.wire;

/** A service did not answer, or answered that it cannot now. Whether a command was recorded is unknown: repeat it with the same key. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String service;
    private final String code;

    Unreachable(String service, Throwable cause) {
        super(service + " does not answer", cause);
        this.service = service;
        code = "";
    }

    Unreachable(String service, Problem problem) {
        super(service + " answered " + problem.status() + " " + problem.code());
        this.service = service;
        code = problem.code();
    }

    /** Whether only figures are missing: commands are taken as ever, and show when the figures are back. */
    public boolean figures() {
        return service.equals(Queries.NAME) && !code.equals("rights.unavailable");
    }

    /** Whether query-service is up, but is still folding its views from the history. */
    public boolean building() {
        return code.equals("views.building");
    }

    /** Whether query-service is up, but so many look at the past that there was no turn. */
    public boolean busy() {
        return code.equals("replay.busy");
    }
}
