package org.planledger.events.tournament;

/** Who plays whom. */
public enum DrawSystem {
    /** Everybody plays everybody once, by the circle method. */
    ROUND_ROBIN,
    /** In each round players with like scores meet, and nobody the same one twice. */
    SWISS
}
