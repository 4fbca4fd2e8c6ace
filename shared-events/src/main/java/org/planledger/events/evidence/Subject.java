package org.planledger.events.evidence;

import java.util.UUID;

/**
 * What a piece of evidence shows.
 *
 * @param kind which sort of thing
 * @param id which one
 */
public record Subject(Kind kind, UUID id) {
    /** What evidence can be attached to. */
    public enum Kind {
        ITEM,
        ACTIVITY,
        VISIT,
        FUND_ENTRY
    }
}
