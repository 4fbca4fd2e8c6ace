package org.planledger.system.harness;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of one fault.
 *
 * @param skipped why it could not be tried on this machine; null if it was
 * @param recovery null if it was skipped
 */
record Outcome(
        Fault fault, @Nullable String skipped, @Nullable Recovery recovery) {
    static Outcome skipped(Fault fault, String why) {
        return new Outcome(fault, why, null);
    }

    /** For somebody who watches. */
    String summary() {
        var measured = recovery;
        if (measured == null) return "not tried: " + skipped;
        return String.format(
                Locale.ROOT,
                "accepted after %.1f s, shown after %.1f s, load %.1f",
                measured.acceptedMillis() / 1000.0,
                measured.shownMillis() / 1000.0,
                measured.load());
    }

    /** One line of a file that a later run reads. */
    String line() {
        var measured = recovery;
        return String.join(
                "\t",
                "" + fault.number(),
                fault.kind().name(),
                fault.target(),
                "" + fault.amount(),
                skipped == null ? "" : skipped,
                measured == null
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%d\t%d\t%.2f",
                                measured.acceptedMillis(),
                                measured.shownMillis(),
                                measured.load()));
    }

    static Outcome read(String line) {
        var fields = line.split("\t", -1);
        var fault = new Fault(
                Integer.parseInt(fields[0]), Fault.Kind.valueOf(fields[1]), fields[2], Integer.parseInt(fields[3]));
        if (!fields[4].isEmpty()) return skipped(fault, fields[4]);
        return new Outcome(
                fault,
                null,
                new Recovery(Long.parseLong(fields[5]), Long.parseLong(fields[6]), Double.parseDouble(fields[7])));
    }
}
