package org.planledger.events.account;

/** What the person behind an account may do. */
public enum AccountRole {
    /** İşçi: records what was done. */
    STAFF,
    /** Rəhbər: confirms and signs. */
    HEAD,
    /** Auditor: reads everything but personal data. */
    AUDITOR,
    /** Rektorluq: reads figures. */
    RECTORATE,
    /** İdarəçi: accounts and imports. */
    ADMIN
}
