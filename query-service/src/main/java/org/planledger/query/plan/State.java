package org.planledger.query.plan;

/** Where an item stands at an instant. */
public enum State {
    /** Vaxtı çatmayıb. */
    NOT_DUE,
    /** Vaxtıdır. */
    DUE,
    /** Risk altında: the time is nearly over and nothing is done. */
    AT_RISK,
    /** Gecikib. */
    OVERDUE,
    /** Ritm saxlanılır. */
    KEPT_UP,
    /** Bağlanıb. */
    CLOSED,
    /** Növbəti ilə keçirilib. */
    CARRIED_OVER,
    /** Açıq saxlanılıb: its year was closed without it. */
    LEFT_OPEN
}
