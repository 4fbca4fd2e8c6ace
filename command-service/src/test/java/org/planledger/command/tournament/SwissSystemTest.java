package org.planledger.command.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.meeting;
import static org.planledger.command.tournament.TournamentPast.players;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.RoundDrawn;

class SwissSystemTest {
    private final Games games = new Games();

    @Test
    void fourPlayersMeetByScoreUntilEverybodyHasMetEverybody() {
        assertThat(next(4)).contains(meeting(List.of(), 1, 2, 4, 3));
        played(meeting(List.of(), 1, 2, 4, 3), GameResult.WHITE, GameResult.WHITE);
        assertThat(next(4)).as("the winners meet").contains(meeting(List.of(), 1, 4, 3, 2));
        played(meeting(List.of(), 1, 4, 3, 2), GameResult.DRAW, GameResult.DRAW);
        assertThat(next(4)).as("white to whoever had it less").contains(meeting(List.of(), 3, 1, 2, 4));
        played(meeting(List.of(), 3, 1, 2, 4), GameResult.DRAW, GameResult.DRAW);
        assertThat(next(4)).isEmpty();
    }

    @Test
    void theLastOneWhoWasNotFreeYetRests() {
        assertThat(next(3)).contains(meeting(List.of(3), 1, 2));
        played(meeting(List.of(3), 1, 2), GameResult.WHITE);
        assertThat(next(3)).contains(meeting(List.of(2), 3, 1));
        played(meeting(List.of(2), 3, 1), GameResult.WHITE);
        assertThat(next(3)).as("2 rested already").contains(meeting(List.of(1), 2, 3));
        played(meeting(List.of(1), 2, 3), GameResult.WHITE);
        assertThat(next(3)).isEmpty();
    }

    @Test
    void whoHasMorePointsIsPairedFirst() {
        played(meeting(List.of(), 1, 3, 2, 4), GameResult.BLACK, GameResult.BLACK);
        assertThat(next(4)).contains(meeting(List.of(), 3, 4, 2, 1));
    }

    @Test
    void ofEqualOpponentsTheOneWhoNeedsTheOtherColourIsTaken() {
        played(meeting(List.of(), 1, 3, 2, 4), GameResult.DRAW, GameResult.DRAW);
        assertThat(next(4)).contains(meeting(List.of(), 4, 1, 3, 2));
    }

    @Test
    void whoHasNoColourBehindSuitsEverybody() {
        played(meeting(List.of(2, 4), 1, 5, 6, 3), GameResult.WHITE, GameResult.BLACK);
        assertThat(next(4)).contains(meeting(List.of(), 2, 1, 3, 4));
    }

    @Test
    void afterEqualColoursWhiteGoesToWhoeverHadBlackLast() {
        played(meeting(List.of(), 3, 1, 2, 4), GameResult.DRAW, GameResult.DRAW);
        played(meeting(List.of(), 1, 4, 3, 2), GameResult.DRAW, GameResult.DRAW);
        assertThat(next(4)).contains(meeting(List.of(), 2, 1, 4, 3));
    }

    @Test
    void afterEqualColoursTheFirstOneHasWhiteIfItHadBlackLast() {
        played(meeting(List.of(), 1, 3, 4, 2), GameResult.DRAW, GameResult.DRAW);
        played(meeting(List.of(), 4, 1, 2, 3), GameResult.DRAW, GameResult.DRAW);
        assertThat(next(4)).contains(meeting(List.of(), 1, 2, 3, 4));
    }

    @Test
    void aPairingThatLeavesTwoWhoMetIsTakenBack() {
        played(meeting(List.of(), 3, 4), GameResult.BOTH_FORFEIT);
        assertThat(next(4)).contains(meeting(List.of(), 1, 3, 4, 2));
    }

    @Test
    void whoHadWhiteTwiceMoreDoesNotMeetAnotherSuch() {
        played(meeting(List.of(), 1, 5, 2, 6, 7, 3, 8, 4), WON_BY_WHITE);
        played(meeting(List.of(), 1, 6, 2, 5, 8, 3, 7, 4), WON_BY_WHITE);
        assertThat(next(4)).contains(meeting(List.of(), 3, 1, 4, 2));
    }

    @Test
    void whoHadBlackTwiceMoreDoesNotMeetAnotherSuch() {
        played(meeting(List.of(), 5, 1, 6, 2, 3, 7, 4, 8), WON_BY_BLACK);
        played(meeting(List.of(), 6, 1, 5, 2, 3, 8, 4, 7), WON_BY_BLACK);
        assertThat(next(4)).contains(meeting(List.of(), 1, 3, 2, 4));
    }

    @Test
    void oneColourMoreIsNoHindrance() {
        played(meeting(List.of(), 1, 5, 2, 6, 7, 3, 8, 4), WON_BY_WHITE);
        assertThat(next(4)).contains(meeting(List.of(), 1, 2, 4, 3));
    }

    @Test
    void aThirdTimeTheSameColourIsBetterThanNoRound() {
        played(meeting(List.of(), 1, 3, 2, 4), GameResult.DRAW, GameResult.DRAW);
        played(meeting(List.of(), 1, 4, 2, 3), GameResult.DRAW, GameResult.DRAW);
        assertThat(next(4)).contains(meeting(List.of(), 1, 2, 4, 3));
    }

    @Test
    void asManyAsFitIntoOneWordArePairedAndNotMore() {
        assertThat(new Matching(players(64), games, true).find().orElseThrow()).hasSize(32);
        assertThatThrownBy(() -> new Matching(players(65), games, true)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final GameResult[] WON_BY_WHITE = {
        GameResult.WHITE, GameResult.WHITE, GameResult.WHITE, GameResult.WHITE
    };

    private static final GameResult[] WON_BY_BLACK = {
        GameResult.BLACK, GameResult.BLACK, GameResult.BLACK, GameResult.BLACK
    };

    private Optional<Drawn> next(int count) {
        return new SwissSystem(players(count), games).draw();
    }

    private void played(Drawn drawn, GameResult... results) {
        int round = games.rounds() + 1;
        games.drawn(new RoundDrawn(TOURNAMENT, ITEMS, round, drawn.pairings(), drawn.free()));
        for (int board = 1; board <= results.length; board++) games.ended(round, board, results[board - 1]);
    }
}
