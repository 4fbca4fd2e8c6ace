package org.planledger.system.harness;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of one fault.
 *
 * @param together how many faults overlapped, this one included; recovery is measured from the end of the last of them
 * @param skipped why it could not be struck; null if it was
 * @param recovery null if it was skipped
 */
record Outcome(
        Fault fault,
        int together,
        @Nullable String skipped,
        @Nullable Recovery recovery) {

    /** For somebody who watches. */
    String summary() {
        return skipped == null ? fault.toString() : fault + " (not struck: " + skipped + ")";
    }

    boolean alone() {
        return together == 1;
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
                "" + together,
                skipped == null ? "" : skipped.replaceAll("\\s+", " "),
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
        int together = Integer.parseInt(fields[4]);
        if (!fields[5].isEmpty()) return new Outcome(fault, together, fields[5], null);
        return new Outcome(
                fault,
                together,
                null,
                new Recovery(Long.parseLong(fields[6]), Long.parseLong(fields[7]), Double.parseDouble(fields[8])));
    }
}
