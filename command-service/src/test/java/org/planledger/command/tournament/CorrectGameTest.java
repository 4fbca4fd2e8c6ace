package org.planledger.command.tournament;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.tournament.TournamentPast.FINISHED;
import static org.planledger.command.tournament.TournamentPast.FIRST_DRAWN;
import static org.planledger.command.tournament.TournamentPast.FIRST_PLAYED;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.ROUND_ROBIN;
import static org.planledger.command.tournament.TournamentPast.SECOND_ENTERED;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.VETERAN_ENTERED;
import static org.planledger.command.tournament.TournamentPast.player;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.tournament.GameCorrected;
import org.planledger.events.tournament.GameResult;

class CorrectGameTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class);

    private static final GameCorrected CORRECTED = new GameCorrected(
            TOURNAMENT, ITEMS, 1, 1, VETERAN, player(2), GameResult.DRAW, box("səhv", VETERAN, player(2)));

    @Test
    void aResultIsCorrected() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED)
                .when(draw(1))
                .makes(CORRECTED);
    }

    @Test
    void theSameCorrectionChangesNothing() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED, CORRECTED)
                .when(draw(1))
                .refused("tournament.result-unchanged");
    }

    @Test
    void aGameThatGoesOnHasNoResult() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(draw(1))
                .refused("tournament.game-not-recorded");
    }

    @Test
    void thereIsNoSuchBoard() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN)
                .when(draw(2))
                .refused("tournament.game-unknown");
    }

    @Test
    void aFinishedTournamentStays() {
        tournament
                .given(ROUND_ROBIN, VETERAN_ENTERED, SECOND_ENTERED, FIRST_DRAWN, FIRST_PLAYED, FINISHED)
                .when(draw(1))
                .refused("tournament.finished");
    }

    @Test
    void thereIsNoSuchTournament() {
        tournament.when(draw(1)).refusedAsUnknown("tournament.unknown");
    }

    private static CorrectGame draw(int board) {
        return new CorrectGame(TOURNAMENT, 1, board, GameResult.DRAW, "səhv");
    }
}
