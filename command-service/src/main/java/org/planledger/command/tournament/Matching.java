package org.planledger.command.tournament;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.planledger.events.person.PersonId;

/** Pairs an even number of players, the best first, each with the nearest who is left; steps back where that leads nowhere. */
final class Matching {
    private final List<PersonId> players;
    private final Games games;
    private final boolean balanced;
    private final int[] scores;
    private final int[] colours;

    /** Players that, left over together, cannot be paired; bit i is player i. That keeps stepping back short. */
    private final Set<Long> hopeless = new HashSet<>();

    Matching(List<PersonId> players, Games games, boolean balanced) {
        if (players.size() > Long.SIZE) throw new IllegalArgumentException(players.size() + " players");
        this.players = players;
        this.games = games;
        this.balanced = balanced;
        scores = players.stream().mapToInt(games::score).toArray();
        colours = players.stream().mapToInt(games::colours).toArray();
    }

    /** Two who meet, the better one first. */
    record Pair(PersonId first, PersonId second) {}

    Optional<List<Pair>> find() {
        long everybody = players.isEmpty() ? 0 : -1L >>> (Long.SIZE - players.size());
        var pairs = new ArrayList<Pair>();
        return pair(everybody, pairs) ? Optional.of(pairs) : Optional.empty();
    }

    private boolean pair(long left, List<Pair> pairs) {
        if (left == 0) return true;
        if (hopeless.contains(left)) return false;
        int first = Long.numberOfTrailingZeros(left);
        for (int second : opponents(first, left)) {
            pairs.add(new Pair(players.get(first), players.get(second)));
            if (pair(left & ~(1L << first) & ~(1L << second), pairs)) return true;
            pairs.removeLast();
        }
        hopeless.add(left);
        return false;
    }

    /** Whom this player may meet: nearest in score first, of those whoever needs the other colour. */
    private List<Integer> opponents(int first, long left) {
        return IntStream.range(first + 1, players.size())
                .filter(other -> (left & 1L << other) != 0 && mayMeet(first, other))
                .boxed()
                .sorted(Comparator.comparingInt((Integer other) -> -scores[other])
                        .thenComparing(other -> Integer.signum(colours[first]) * Integer.signum(colours[other]) > 0)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean mayMeet(int first, int second) {
        if (games.met(players.get(first), players.get(second))) return false;
        int fewest = Math.min(colours[first], colours[second]);
        int most = Math.max(colours[first], colours[second]);
        return !balanced || (fewest < 2 && most > -2);
    }
}
