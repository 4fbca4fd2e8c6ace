package org.planledger.events.tournament;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a tournament. */
public sealed interface TournamentEvent extends CardEvent
        permits TournamentAnnounced,
                PlayerEntered,
                PlayerWithdrew,
                RoundDrawn,
                GameRecorded,
                GameCorrected,
                TournamentFinished {
    /** The tournament. */
    TournamentId tournamentId();

    @Override
    default TournamentId card() {
        return tournamentId();
    }
}
