package org.planledger.events.need;

/** Where a need was heard. */
public enum NeedSource {
    /** Müsahibə. */
    INTERVIEW,
    /** Sorğu. */
    SURVEY,
    /** Baş çəkmə. */
    VISIT,
    /** Görüş. */
    MEETING
}
