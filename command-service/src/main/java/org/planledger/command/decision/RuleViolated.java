package org.planledger.command.decision;

import java.util.List;

/**
 * A well-formed command that a rule refuses; the same command may succeed later. Answered with HTTP 409 and kept in
 * history as {@code command.refused}.
 */
public final class RuleViolated extends RuntimeException {
    /** The id that the sender chose is in use already; for what, and by whom, is not told: perhaps by another organisation. */
    public static final String ID_TAKEN = "id.taken";

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
