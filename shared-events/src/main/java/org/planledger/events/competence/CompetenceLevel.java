package org.planledger.events.competence;

/** How well a student masters something. */
public enum CompetenceLevel {
    /** Başlanğıc. */
    BEGINNER,
    /** Bacarır. */
    CAPABLE,
    /** Sərbəst. */
    CONFIDENT
}
