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
}
