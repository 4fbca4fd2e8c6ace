package org.planledger.command.tournament;

import static org.planledger.command.tournament.TournamentPast.FINISHED;
import static org.planledger.command.tournament.TournamentPast.FIRST_DRAWN;
import static org.planledger.command.tournament.TournamentPast.FIRST_PLAYED;
import static org.planledger.command.tournament.TournamentPast.ROUND_ROBIN;
import static org.planledger.command.tournament.TournamentPast.SECOND_ENTERED;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.VETERAN_ENTERED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class FinishTournamentTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class);

    private static final FinishTournament FINISH = new FinishTournament(TOURNAMENT);

    @Test
    void theTableIsFinal() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED)
                .when(FINISH)
                .makes(FINISHED);
    }

    @Test
    void itEndsOnce() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED, FINISHED)
                .when(FINISH)
                .refused("tournament.finished");
    }

    @Test
    void firstAllGamesEnd() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(FINISH)
                .refused("tournament.games-open");
    }

    @Test
    void nothingWasPlayed() {
        tournament.given(ROUND_ROBIN, VETERAN_ENTERED).when(FINISH).refused("tournament.not-drawn");
    }

    @Test
    void thereIsNoSuchTournament() {
        tournament.when(FINISH).refusedAsUnknown("tournament.unknown");
    }
}
