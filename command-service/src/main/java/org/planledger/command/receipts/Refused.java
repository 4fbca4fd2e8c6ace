package org.planledger.command.receipts;

import java.util.List;
import org.planledger.command.decision.RuleViolated;

/** A rule refused the command; it stands in history and, if the sender named a key, in a receipt. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;
    private final boolean replayed;

    private Refused(String code, List<Object> arguments, boolean replayed) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = arguments;
        this.replayed = replayed;
    }

    static Refused by(RuleViolated rule) {
        return new Refused(rule.code(), rule.arguments(), false);
    }

    static Refused again(Kept kept) {
        return new Refused(kept.code(), List.copyOf(kept.arguments()), true);
    }

    Kept kept() {
        return new Kept(code, arguments.stream().map(String::valueOf).toList());
    }

    /** Stable code of the rule. */
    public String code() {
        return code;
    }

    /** What its message names. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Whether this is the answer to an earlier sending. */
    public boolean replayed() {
        return replayed;
    }

    /** A refusal as its receipt keeps it. */
    record Kept(String code, List<String> arguments) {}
}
