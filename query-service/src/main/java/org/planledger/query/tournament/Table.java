package org.planledger.query.tournament;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.planledger.events.person.PersonId;

/**
 * The table of a tournament, the best first. Of players with the same score the one with the higher Buchholz number
 * stands higher, then with the higher Sonneborn-Berger number, then whoever was better in the games among them if all of
 * them have met, then whoever entered earlier. A bye is a win; in these numbers it and a game that was not played count
 * like one against an opponent with the player's own score. In a round robin, games against a player who withdrew count
 * for nobody, and that player stands last.
 */
final class Table {
    private static final Comparator<Standing> BEST_FIRST = Comparator.comparing(Standing::withdrawn)
            .thenComparing(Comparator.comparingInt(Standing::halves).reversed())
            .thenComparing(Comparator.comparingInt(Standing::buchholzHalves).reversed())
            .thenComparing(Comparator.comparingInt(Standing::sonnebornQuarters).reversed())
            .thenComparingInt(Standing::number);

    private static final int WIN = 2;

    private final Course course;

    private Table(Course course) {
        this.course = course;
    }

    static List<Standing> of(Course course) {
        return new Table(course).standings();
    }

    private List<Standing> standings() {
        var sorted =
                course.players().stream().map(this::standing).sorted(BEST_FIRST).toList();
        var table = new ArrayList<Standing>();
        while (table.size() < sorted.size()) {
            var first = sorted.get(table.size());
            var tied = sorted.stream().filter(first::ties).toList();
            table.addAll(tied.stream()
                    .sorted(Comparator.comparingInt((Standing one) -> -among(one, tied))
                            .thenComparingInt(Standing::number))
                    .toList());
        }
        return table;
    }

    private Standing standing(Entered player) {
        var person = player.person();
        var ended = course.counting(person).stream()
                .filter(game -> game.result() != null)
                .toList();
        int byes = course.byes(person);
        int own = score(person);
        int buchholz = byes * own;
        int sonneborn = byes * own * WIN;
        int[] results = new int[WIN + 1];
        for (var game : ended) {
            int got = game.halves(person);
            int against = game.played() ? score(game.opponentOf(person)) : own;
            buchholz += against;
            sonneborn += against * got;
            results[got]++;
        }
        return new Standing(
                person,
                player.number(),
                player.withdrawn() && !course.swiss(),
                ended.size(),
                results[WIN] + byes,
                results[1],
                results[0],
                own,
                buchholz,
                sonneborn);
    }

    private int score(PersonId player) {
        return course.byes(player) * WIN
                + course.counting(player).stream()
                        .mapToInt(game -> game.halves(player))
                        .sum();
    }

    /** What the player got against those tied with it; 0 for all unless all of them have met. */
    private int among(Standing one, List<Standing> tied) {
        var games = course.counting(one.person()).stream()
                .filter(game -> game.result() != null)
                .filter(game -> tied.stream().anyMatch(other -> other.person().equals(game.opponentOf(one.person()))))
                .toList();
        boolean allMet = tied.stream().allMatch(each -> met(each, tied));
        return allMet
                ? games.stream().mapToInt(game -> game.halves(one.person())).sum()
                : 0;
    }

    private boolean met(Standing one, List<Standing> others) {
        return others.stream()
                .filter(other -> !other.equals(one))
                .allMatch(other -> course.counting(one.person()).stream()
                        .anyMatch(game -> game.result() != null && game.has(other.person())));
    }
}
