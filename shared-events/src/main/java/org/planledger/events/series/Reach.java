package org.planledger.events.series;

/** How much of a series a change moves. */
public enum Reach {
    /** The activity alone. */
    THIS,
    /** It and those after it in the series. */
    THIS_AND_FOLLOWING,
    /** All of them. */
    ALL
}
