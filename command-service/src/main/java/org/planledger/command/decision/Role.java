package org.planledger.command.decision;

/** What a signed-in account may do. */
public enum Role {
    /** İşçi: records what was done. */
    STAFF,
    /** Rəhbər: confirms and signs. */
    HEAD,
    /** Auditor: reads everything but personal data, changes nothing. */
    AUDITOR,
    /** Rektorluq: reads figures. */
    RECTORATE,
    /** İdarəçi: accounts and imports. */
    ADMIN,
    /** Another service of this installation. */
    SERVICE
}
