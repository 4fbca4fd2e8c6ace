package org.planledger.events.series;

/** How often. */
public enum Rhythm {
    /** Every 7 days. */
    WEEKLY,
    /** Every 14 days. */
    FORTNIGHTLY,
    /** On the same day of each month, or on its last day if the month is shorter. */
    MONTHLY
}
