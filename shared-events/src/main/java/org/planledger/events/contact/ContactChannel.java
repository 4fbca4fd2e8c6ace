package org.planledger.events.contact;

/** How a contact was made. */
public enum ContactChannel {
    /** Gediş: somebody went there. */
    VISIT,
    /** Zəng: by telephone. */
    CALL,
    /** Məktub: by letter or e-mail. */
    LETTER,
    /** Görüş: at a meeting. */
    MEETING,
    /** Onlayn: at a meeting over the network. */
    ONLINE
}
