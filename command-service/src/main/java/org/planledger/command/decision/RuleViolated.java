package org.planledger.command.decision;

import java.util.List;

/**
 * A well-formed command that a rule refuses; the same command may succeed later. Answered with HTTP 409 and kept in
 * history as {@code command.refused}.
 */
public final class RuleViolated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    /**
     * Refuses.
     *
     * @param code stable, for example {@code closing.evidence-missing}; also the key of the message in each language
     * @param arguments what the message names: public facts only, never personal data
     */
    public RuleViolated(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Stable code of the rule. */
    public String code() {
        return code;
    }

    /** What the message names. */
    public List<Object> arguments() {
        return arguments;
    }
}
