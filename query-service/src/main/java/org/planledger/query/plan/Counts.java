package org.planledger.query.plan;

/**
 * What counts for an item; an activity or visit that serves several items counts for each.
 *
 * @param scheduled activities on the calendar, neither held nor cancelled yet
 * @param held activities that took place
 * @param cancelled activities that will not take place
 * @param visits visits, voided ones left out
 * @param evidence attached files
 * @param fundEntries entries of the fund, voided ones and their counter-entries left out
 * @param deeds other things done for it that registers hold
 */
public record Counts(int scheduled, int held, int cancelled, int visits, int evidence, int fundEntries, int deeds) {
    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    Counts activityScheduled() {
        return new Counts(scheduled + 1, held, cancelled, visits, evidence, fundEntries, deeds);
    }

    Counts activityHeld() {
        return new Counts(scheduled - 1, held + 1, cancelled, visits, evidence, fundEntries, deeds);
    }

    Counts activityCancelled() {
        return new Counts(scheduled - 1, held, cancelled + 1, visits, evidence, fundEntries, deeds);
    }

    Counts visits(int change) {
        return new Counts(scheduled, held, cancelled, visits + change, evidence, fundEntries, deeds);
    }

    Counts evidenceAttached() {
        return new Counts(scheduled, held, cancelled, visits, evidence + 1, fundEntries, deeds);
    }

    Counts fundEntries(int change) {
        return new Counts(scheduled, held, cancelled, visits, evidence, fundEntries + change, deeds);
    }

    Counts deeds(int change) {
        return new Counts(scheduled, held, cancelled, visits, evidence, fundEntries, deeds + change);
    }
}
