package org.planledger.query.reconciliation;

import org.planledger.query.reconciliation.Difference.Repair;

/** Every difference that this side can find. */
enum Kind {
    /** A view is not what the events come to. */
    VIEW_CHANGED("view.changed", "views", Repair.DOCUMENT),
    /** A view is not there. */
    VIEW_MISSING("view.missing", "views", Repair.DOCUMENT),
    /** No event speaks of this view. */
    VIEW_EXTRA("view.extra", "views", Repair.DOCUMENT),
    /** A view lacks events that are said to be in. */
    VIEW_STALE("view.stale", "views", Repair.DOCUMENT),
    /** An event is kept otherwise than the ledger has it. */
    HISTORY_CHANGED("history.changed", "history", Repair.DOCUMENT),
    /** An event is not kept. */
    HISTORY_MISSING("history.missing", "history", Repair.DOCUMENT),
    /** The ledger has no such event. */
    HISTORY_EXTRA("history.extra", "history", Repair.DOCUMENT),
    /** An aggregate's head is not its last event. */
    HEAD_CHANGED("head.changed", "heads", Repair.DOCUMENT),
    /** An aggregate has no head. */
    HEAD_MISSING("head.missing", "heads", Repair.DOCUMENT),
    /** No event speaks of this aggregate. */
    HEAD_EXTRA("head.extra", "heads", Repair.DOCUMENT),
    /** How far an organisation is said to be is not a place of the ledger. */
    PROGRESS_CHANGED("progress.changed", "progress", Repair.REBUILD),
    /** The ledger has more, and nothing arrives. */
    VIEWS_FROZEN("views.frozen", "progress", Repair.NONE);

    private final String code;
    private final String store;
    private final Repair repair;

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
