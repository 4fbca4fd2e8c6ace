package org.planledger.events.competence;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a competence (səriştə). */
public sealed interface CompetenceEvent extends CardEvent permits CompetenceRecorded {
    /** The card. */
    CompetenceId competenceId();

    @Override
    default CompetenceId card() {
        return competenceId();
    }
}
