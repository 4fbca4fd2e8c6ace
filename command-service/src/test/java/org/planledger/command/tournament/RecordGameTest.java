package org.planledger.command.tournament;

import static org.planledger.command.tournament.TournamentPast.FIRST_DRAWN;
import static org.planledger.command.tournament.TournamentPast.FIRST_PLAYED;
import static org.planledger.command.tournament.TournamentPast.ROUND_ROBIN;
import static org.planledger.command.tournament.TournamentPast.SECOND_ENTERED;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.VETERAN_ENTERED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.tournament.GameResult;

class RecordGameTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class);

    @Test
    void aGameEnds() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(game(1))
                .makes(FIRST_PLAYED);
    }

    @Test
    void aGameEndsOnce() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED)
                .when(game(1))
                .refused("tournament.game-recorded");
    }

    @Test
    void thereIsNoSuchBoard() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(game(2))
                .refused("tournament.game-unknown");
    }

    @Test
    void thereIsNoSuchTournament() {
        tournament.when(game(1)).refusedAsUnknown("tournament.unknown");
    }

    private static RecordGame game(int board) {
        return new RecordGame(TOURNAMENT, 1, board, GameResult.WHITE);
    }
}
