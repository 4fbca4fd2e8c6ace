package org.planledger.events;

import java.util.UUID;

/** An identity that clients and aggregates hand around. Written in JSON as the bare UUID. */
public interface Id {
    /** The identity itself. */
    UUID value();
}
