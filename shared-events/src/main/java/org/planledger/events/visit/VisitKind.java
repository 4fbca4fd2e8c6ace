package org.planledger.events.visit;

/** Where a visit (baş çəkmə) went. */
public enum VisitKind {
    /** Ev: a veteran at home. */
    HOME,
    /** Dərnək: a veterans' club. */
    CLUB,
    /** Təşkilat: an organisation. */
    ORGANISATION
}
