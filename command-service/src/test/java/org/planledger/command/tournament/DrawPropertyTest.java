package org.planledger.command.tournament;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;
import static org.planledger.command.tournament.TournamentPast.players;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.RoundDrawn;

/** Promise: however the games end, every draw is legal, and the same past always gives the same draw. */
class DrawPropertyTest {
    @Property(tries = 200)
    void inARoundRobinEverybodyMeetsEverybodyOnce(
            @ForAll @IntRange(min = 2, max = 50) int count, @ForAll @IntRange(min = 1, max = 999_999) int lot) {
        var order = Drawn.ordered(players(count), lot);
        var circle = new CircleMethod(order, Set.of());
        var games = new Games();
        for (int round = 1; round <= CircleMethod.rounds(count); round++) {
            var drawn = circle.draw(round);
            requireLegal(drawn, order, games);
            play(games, round, drawn, new Random(lot));
        }
        for (var player : order) {
            for (var other : order)
                assertThat(player.equals(other) || games.met(player, other)).isTrue();
            assertThat(games.colours(player)).isBetween(-1, 1);
        }
    }

    @Property(tries = 300)
    void aSwissRoundIsLegalAndFair(
            @ForAll @IntRange(min = 2, max = 50) int count,
            @ForAll @IntRange(min = 1, max = 11) int rounds,
            @ForAll @IntRange(min = 1, max = 999_999) int lot) {
        var order = Drawn.ordered(players(count), lot);
        var games = new Games();
        var chance = new Random(lot);
        for (int round = 1; round <= rounds; round++) {
            var drawn = new SwissSystem(order, games).draw();
            assertThat(new SwissSystem(order, games).draw()).isEqualTo(drawn);
            if (drawn.isEmpty()) {
                // With twice as many players as rounds there is always somebody new to meet.
                assertThat(count).isLessThan(2 * round);
                return;
            }
            requireLegal(drawn.get(), order, games);
            assertThat(drawn.get().free()).hasSize(count % 2);
            play(games, round, drawn.get(), chance);
            if (count >= 4 * round)
                order.forEach(player -> assertThat(games.colours(player)).isBetween(-2, 2));
        }
    }

    private static void requireLegal(Drawn drawn, List<PersonId> players, Games games) {
        var seen = new HashSet<PersonId>(drawn.free());
        assertThat(drawn.free()).doesNotHaveDuplicates().noneMatch(games::wasFree);
        for (var pairing : drawn.pairings()) {
            assertThat(games.met(pairing.white(), pairing.black())).isFalse();
            assertThat(seen.add(pairing.white()) && seen.add(pairing.black())).isTrue();
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(players);
        assertThat(drawn.pairings().stream().map(Pairing::board))
                .isEqualTo(IntStream.rangeClosed(1, drawn.pairings().size())
                        .boxed()
                        .toList());
    }

    private static void play(Games games, int round, Drawn drawn, Random chance) {
        games.drawn(new RoundDrawn(TOURNAMENT, ITEMS, round, drawn.pairings(), drawn.free()));
        for (var pairing : drawn.pairings()) {
            var results = GameResult.values();
            games.ended(round, pairing.board(), results[chance.nextInt(results.length)]);
        }
        assertThat(games.open()).isFalse();
    }
}
