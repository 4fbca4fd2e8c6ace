package org.planledger.system.harness;

import java.util.Locale;

/**
 * How long it took after the last of the faults had ended, or had begun where it ends by itself.
 *
 * @param acceptedMillis until a command sent after that was acknowledged; −1 if that did not happen in time
 * @param shownMillis until what that command did was shown by the views; −1 likewise
 * @param load of the machine over the last minute
 */
record Recovery(long acceptedMillis, long shownMillis, double load) {
    /** What is promised: 20 s, and the views 10 s later. */
    static final long ACCEPTED_LIMIT = 20_000;

    static final long SHOWN_LIMIT = ACCEPTED_LIMIT + 10_000;

    boolean happened() {
        return acceptedMillis >= 0 && shownMillis >= 0;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "accepted after %.1f s, shown after %.1f s, load %.1f",
                acceptedMillis / 1000.0,
                shownMillis / 1000.0,
                load);
    }

    boolean asPromised() {
        return happened() && acceptedMillis <= ACCEPTED_LIMIT && shownMillis <= SHOWN_LIMIT;
    }
}
