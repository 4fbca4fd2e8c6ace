package org.planledger.events.place;

/** What sort of place. */
public enum PlaceKind {
    /** İdman zalı. */
    SPORTS_HALL,
    /** A hall for events. */
    HALL,
    /** A room for meetings or lessons. */
    ROOM,
    /** Under the open sky. */
    OUTSIDE
}
