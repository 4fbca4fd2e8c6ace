package org.planledger.events.person;

/** What a person is to the centre. */
public enum PersonKind {
    /** Qazi. */
    VETERAN,
    /** Tələbə. */
    STUDENT,
    /** Məzun. */
    GRADUATE,
    /** Müəllim. */
    TEACHER,
    /** İanəçi. */
    DONOR,
    /** Qonaq. */
    GUEST,
    /** Əlaqə şəxsi. */
    CONTACT
}
