package org.planledger.events.need;

/** What sort of need was heard. */
public enum NeedKind {
    /** Hüquq: a right to be claimed. */
    RIGHT,
    /** Ehtiyac. */
    NEED,
    /** Maraq. */
    INTEREST,
    /** Arzu. */
    WISH,
    /** Gözlənti. */
    EXPECTATION
}
