package org.planledger.events.partner;

/** What sort of organisation a partner is. */
public enum PartnerKind {
    /** Dərnək: a veterans' club. */
    CLUB,
    /** Cəmiyyət: a veterans' society. */
    SOCIETY,
    /** Dövlət təşkilatı: an organisation of the state. */
    STATE,
    /** Özəl müəssisə: a private enterprise. */
    PRIVATE,
    /** Qeyri-dövlət təşkilatı: a non-state organisation. */
    NGO,
    /** Məşğulluq idarəsi: an employment office. */
    EMPLOYMENT_OFFICE,
    /** Universitet: a university. */
    UNIVERSITY,
    /** Digər: something else. */
    OTHER
}
