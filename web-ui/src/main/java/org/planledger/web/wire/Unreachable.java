package org.planledger.web.wire;

/** A service did not answer, or answered that it cannot now. Whether a command was recorded is unknown: repeat it with the same key. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;

    Unreachable(String service, Throwable cause) {
        super(service + " does not answer", cause);
        code = "";
    }

    Unreachable(String service, Problem problem) {
        super(service + " answered " + problem.status() + " " + problem.code());
        code = problem.code();
    }

    /** Whether query-service is up, but is still folding its views from the history. */
    public boolean building() {
        return code.equals("views.building");
    }
}
