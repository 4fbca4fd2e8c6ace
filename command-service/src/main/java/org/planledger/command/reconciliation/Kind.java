package org.planledger.command.reconciliation;

import org.planledger.command.reconciliation.Difference.Repair;

/** Every difference that this side can find. */
enum Kind {
    /** An event is neither in the ledger nor on its way there. */
    EVENT_UNSEQUENCED("event.unsequenced", "events"),
    /** The ledger names an event that the store does not have. */
    EVENT_MISSING("event.missing", "events"),
    /** An event is not the one that was hashed when it was appended. */
    EVENT_CHANGED("event.changed", "events"),
    /** An event waits for a position that it has already. */
    OUTBOX_STRAY("outbox.stray", "outbox"),
    /** Positions are not dense. */
    LEDGER_GAP("ledger.gap", "ledger"),
    /** An organisation's sequence is not dense. */
    LEDGER_ORGANISATION_GAP("ledger.organisation-gap", "ledger"),
    /** An aggregate's events do not stand in their order. */
    LEDGER_ORDER("ledger.order", "ledger"),
    /** A position was given before the one in front of it. */
    LEDGER_TIME("ledger.time", "ledger"),
    /** The ledger names another hash or organisation than the event has. */
    LEDGER_CHANGED("ledger.changed", "ledger"),
    /** Hashes agree, and are others than at the last full comparison. */
    LEDGER_REWRITTEN("ledger.rewritten", "ledger"),
    /** The ledger ends before where it was compared already. */
    LEDGER_SHORT("ledger.short", "ledger"),
    /** Published, and not there. */
    TOPIC_MISSING("topic.missing", "topic", Repair.REPUBLISH),
    /** Published only behind its successors. */
    TOPIC_ORDER("topic.order", "topic", Repair.REPUBLISH),
    /** A record of a known position is another event. */
    TOPIC_CHANGED("topic.changed", "topic"),
    /** A record of a position, a history or a partition that it does not belong to. */
    TOPIC_FOREIGN("topic.foreign", "topic"),
    /** A record does not have the hashes that it states. */
    TOPIC_UNREADABLE("topic.unreadable", "topic"),
    /** Events wait, and get no positions. */
    SEQUENCER_FROZEN("sequencer.frozen", "outbox"),
    /** The ledger grows, and nothing is published. */
    RELAY_FROZEN("relay.frozen", "topic");

    private final String code;
    private final String store;
    private final Repair repair;

    Kind(String code, String store) {
        this(code, store, Repair.NONE);
    }

    Kind(String code, String store, Repair repair) {
        this.code = code;
        this.store = store;
        this.repair = repair;
    }

    String code() {
        return code;
    }

    String store() {
        return store;
    }

    Repair repair() {
        return repair;
    }
}
