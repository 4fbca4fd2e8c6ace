package org.planledger.web.plan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.By;

/** An item as the board shows it; the members are those of query-service's answer. */
public record ItemRow(
        String itemId,
        String planId,
        String key,
        int section,
        String direction,
        String work,
        List<String> ways,
        List<String> executors,
        List<By> assigned,
        Due due,
        String dueText,
        List<String> strategyCodes,
        @Nullable List<String> changed,
        @Nullable String carriedFrom,
        @Nullable String carriedInto,
        String expectedResult,
        String status,
        @Nullable Boolean leftOpen,
        @Nullable String leftReason,
        String state,
        @Nullable String stateReason,
        Counts counts,
        @Nullable String lastDoneOn,
        long version) {

    /** Whether nothing more can be recorded for it. */
    public boolean closed() {
        return status.equals("CLOSED");
    }

    /** Whether it goes on in the next year. */
    public boolean carriedOver() {
        return status.equals("CARRIED_OVER");
    }

    /** Whether its year was closed without it. */
    public boolean left() {
        return Boolean.TRUE.equals(leftOpen);
    }

    /** Whether things can still be recorded for it: its year may be over, or it goes on in the next one. */
    public boolean workable() {
        return !closed() && !carriedOver() && !left();
    }

    /** Whether this no longer stands as the plan brought it. */
    public boolean changed(String what) {
        return changed != null && changed.contains(what);
    }

    /** Whether it is to be done regularly. */
    public boolean regular() {
        return due.rule().equals("regularly");
    }

    /** Whether it waits for the head. */
    public boolean closingRequested() {
        return status.equals("CLOSING_REQUESTED");
    }

    /** What the badge says: waiting for the head goes before lateness. */
    public String badge() {
        return closingRequested() ? "CLOSING_REQUESTED" : state;
    }

    /** What was done. */
    public record Counts(int scheduled, int held, int cancelled, int visits, int evidence, int fundEntries, int deeds) {
        /** Everything that counts as done. */
        public int done() {
            return held + visits + deeds;
        }
    }

    /** A repaired text. */
    public record Repair(
            String field,
            int index,
            String before,
            String after,
            @Nullable String reason,
            @Nullable By by,
            Instant at) {}

    /** A request to close, and its answer. */
    public record Closing(
            @Nullable By requestedBy,
            @Nullable Instant requestedAt,
            List<String> activities,
            List<String> visits,
            List<String> evidence,
            @Nullable String measure,
            @Nullable String noMeasureReason,
            @Nullable By confirmedBy,
            @Nullable Instant confirmedAt) {}
}
