package org.planledger.web.signin;

/** What somebody is here to do; decides which buttons they see. The services decide again. */
public enum Role {
    /** İşçi: records what was done. */
    STAFF,
    /** Rəhbər: confirms and signs. */
    HEAD,
    /** Auditor: reads. */
    AUDITOR,
    /** Rektorluq: reads figures. */
    RECTORATE,
    /** İdarəçi: accounts and imports. */
    ADMIN
}
