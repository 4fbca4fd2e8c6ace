package org.planledger.system.harness;

/**
 * One line of the table.
 *
 * @param promise what is promised
 * @param checkedBy how
 * @param figures what was counted
 * @param kept whether it held
 */
record Verdict(String promise, String checkedBy, String figures, boolean kept) {
    String line() {
        return "| " + promise + " | " + checkedBy + " | " + figures + " | " + (kept ? "kept" : "**broken**") + " |";
    }

    /** One line of a file that a later run reads. */
    String stored() {
        return String.join("\t", promise, checkedBy, figures.replaceAll("\\s+", " "), "" + kept);
    }

    static Verdict read(String line) {
        var fields = line.split("\t", -1);
        return new Verdict(fields[0], fields[1], fields[2], Boolean.parseBoolean(fields[3]));
    }
}
