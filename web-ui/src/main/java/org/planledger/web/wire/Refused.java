package org.planledger.web.wire;

/** A service understood the request and refuses it: the person can do something about it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    /** Why. */
    public Problem problem() {
        return problem;
    }
}
