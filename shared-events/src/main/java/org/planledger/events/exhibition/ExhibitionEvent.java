package org.planledger.events.exhibition;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a sale exhibition (satış sərgisi). */
public sealed interface ExhibitionEvent extends CardEvent
        permits ExhibitionAnnounced, HandicraftAccepted, SaleRecorded, ExhibitionClosed {
    /** The card. */
    ExhibitionId exhibitionId();

    @Override
    default ExhibitionId card() {
        return exhibitionId();
    }
}
