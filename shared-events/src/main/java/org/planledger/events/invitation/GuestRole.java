package org.planledger.events.invitation;

/** As what somebody is invited. */
public enum GuestRole {
    /** Vəkil: a lawyer. */
    LAWYER,
    /** Mütəxəssis: an expert. */
    EXPERT,
    /** Alim: a scientist. */
    SCIENTIST,
    /** Qazi: a veteran. */
    VETERAN,
    /** Digər: something else. */
    OTHER
}
