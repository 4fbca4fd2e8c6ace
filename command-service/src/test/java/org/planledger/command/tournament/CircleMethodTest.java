package org.planledger.command.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.tournament.TournamentPast.inOrder;
import static org.planledger.command.tournament.TournamentPast.meeting;
import static org.planledger.command.tournament.TournamentPast.player;
import static org.planledger.command.tournament.TournamentPast.players;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CircleMethodTest {
    @Test
    void anEvenNumberNeedsOneRoundLessThanPlayersAndAnOddNumberAsMany() {
        assertThat(CircleMethod.rounds(2)).isEqualTo(1);
        assertThat(CircleMethod.rounds(3)).isEqualTo(3);
        assertThat(CircleMethod.rounds(4)).isEqualTo(3);
        assertThat(CircleMethod.rounds(5)).isEqualTo(5);
    }

    @Test
    void ofFourEverybodyMeetsEverybodyInThreeRounds() {
        var circle = new CircleMethod(players(4), Set.of());
        assertThat(circle.draw(1)).isEqualTo(meeting(List.of(), 1, 4, 2, 3));
        assertThat(circle.draw(2)).isEqualTo(meeting(List.of(), 1, 2, 4, 3));
        assertThat(circle.draw(3)).isEqualTo(meeting(List.of(), 3, 1, 2, 4));
    }

    @Test
    void ofThreeEachRestsOnce() {
        var circle = new CircleMethod(players(3), Set.of());
        assertThat(circle.draw(1)).isEqualTo(meeting(List.of(1), 2, 3));
        assertThat(circle.draw(2)).isEqualTo(meeting(List.of(3), 1, 2));
        assertThat(circle.draw(3)).isEqualTo(meeting(List.of(2), 3, 1));
    }

    @Test
    void whoWouldMeetSomebodyWhoLeftRests() {
        var circle = new CircleMethod(players(4), Set.of(player(1)));
        assertThat(circle.draw(1)).isEqualTo(meeting(List.of(4), 2, 3));
        assertThat(circle.draw(2)).isEqualTo(meeting(List.of(2), 4, 3));
    }

    @Test
    void whereBothLeftNobodyRests() {
        var circle = new CircleMethod(players(4), Set.of(player(1), player(4)));
        assertThat(circle.draw(1)).isEqualTo(meeting(List.of(), 2, 3));
    }

    @Test
    void theLotAloneOrdersThePlayers() {
        assertThat(Drawn.ordered(players(6), 1)).isEqualTo(inOrder(5, 3, 1, 2, 6, 4));
        assertThat(Drawn.ordered(players(6), 2025)).isEqualTo(inOrder(1, 3, 4, 6, 2, 5));
        assertThat(Drawn.ordered(players(6), 999_999)).isEqualTo(inOrder(1, 5, 2, 4, 3, 6));
    }
}
