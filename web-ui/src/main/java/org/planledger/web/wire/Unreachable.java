package org.planledger.web.wire;

/** A service did not answer, or answered that it cannot now. Whether a command was recorded is unknown: repeat it with the same key. */
public final class Unreachable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreachable(String service, Throwable cause) {
        super(service + " does not answer", cause);
    }

    Unreachable(String service, int status) {
        super(service + " answered " + status);
    }
}
