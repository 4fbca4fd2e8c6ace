package org.planledger.command.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.meeting;
import static org.planledger.command.tournament.TournamentPast.player;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.RoundDrawn;

/** Five players, two rounds: what the past of a tournament says about each of them. */
class GamesTest {
    private final Games games = new Games();

    GamesTest() {
        drawn(1, meeting(List.of(5), 1, 2, 3, 4));
        games.ended(1, 1, GameResult.WHITE);
        games.ended(1, 2, GameResult.DRAW);
        drawn(2, meeting(List.of(2), 5, 1, 4, 3));
        games.ended(2, 1, GameResult.BLACK);
    }

    @Test
    void aWinAndAByeCountTwoAndADrawOne() {
        assertThat(games.score(player(1))).isEqualTo(4);
        assertThat(games.score(player(2))).isEqualTo(2);
        assertThat(games.score(player(5))).isEqualTo(2);
    }

    @Test
    void aGameThatGoesOnCountsNothingYet() {
        assertThat(games.score(player(3))).isEqualTo(1);
        assertThat(games.score(player(4))).isEqualTo(1);
    }

    @Test
    void onlyWhoSitsAtAnOpenBoardIsPlaying() {
        assertThat(games.open()).isTrue();
        assertThat(games.open(player(3))).isTrue();
        assertThat(games.open(player(4))).isTrue();
        assertThat(games.open(player(1))).isFalse();
        assertThat(games.open(player(2))).isFalse();
        games.ended(2, 2, GameResult.BOTH_FORFEIT);
        assertThat(games.open()).isFalse();
    }

    @Test
    void whoMetIsRememberedFromEitherSide() {
        assertThat(games.met(player(1), player(5))).isTrue();
        assertThat(games.met(player(5), player(1))).isTrue();
        assertThat(games.met(player(1), player(3))).isFalse();
    }

    @Test
    void whoRestedIsRemembered() {
        assertThat(games.wasFree(player(5))).isTrue();
        assertThat(games.wasFree(player(2))).isTrue();
        assertThat(games.wasFree(player(1))).isFalse();
    }

    @Test
    void whiteCountsOneUpAndBlackOneDown() {
        assertThat(games.colours(player(1))).isZero();
        assertThat(games.colours(player(2))).isEqualTo(-1);
        assertThat(games.colours(player(5))).isEqualTo(1);
    }

    @Test
    void theLastGameSaysWhoHadWhite() {
        assertThat(games.lastWhite(player(1))).isFalse();
        assertThat(games.lastWhite(player(4))).isTrue();
        assertThat(games.lastWhite(player(6))).as("has not played").isFalse();
    }

    @Test
    void aBoardIsFoundByItsRoundAndItsNumber() {
        assertThat(games.pairing(2, 1)).contains(new Pairing(1, player(5), player(1)));
        assertThat(games.pairing(1, 2)).contains(new Pairing(2, player(3), player(4)));
        assertThat(games.pairing(3, 1)).isEmpty();
        assertThat(games.pairing(2, 3)).isEmpty();
    }

    private void drawn(int round, Drawn drawn) {
        games.drawn(new RoundDrawn(TOURNAMENT, ITEMS, round, drawn.pairings(), drawn.free()));
    }
}
