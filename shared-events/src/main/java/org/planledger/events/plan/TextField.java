package org.planledger.events.plan;

/** A text of an item that a repair can concern. */
public enum TextField {
    DIRECTION,
    WORK,
    /** One of the ways of execution, by index. */
    WAY,
    /** One of the executors as printed, by index. */
    EXECUTOR,
    EXPECTED_RESULT
}
