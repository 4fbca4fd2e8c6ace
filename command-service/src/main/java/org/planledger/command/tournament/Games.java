package org.planledger.command.tournament;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.RoundDrawn;

/** The rounds drawn so far, and how their games ended. */
final class Games {
    /** What a player gets for a round without an opponent. */
    private static final int BYE = 2;

    private final List<RoundDrawn> rounds = new ArrayList<>();
    private final Map<Board, GameResult> results = new HashMap<>();

    private record Board(int round, int number) {}

    void drawn(RoundDrawn round) {
        rounds.add(round);
    }

    void ended(int round, int board, GameResult result) {
        results.put(new Board(round, board), result);
    }

    int rounds() {
        return rounds.size();
    }

    Optional<Pairing> pairing(int round, int board) {
        return rounds.stream()
                .filter(drawn -> drawn.round() == round)
                .flatMap(drawn -> drawn.pairings().stream())
                .filter(pairing -> pairing.board() == board)
                .findFirst();
    }

    Optional<GameResult> result(int round, int board) {
        return Optional.ofNullable(results.get(new Board(round, board)));
    }

    /** Whether a game goes on. */
    boolean open() {
        return rounds.stream().anyMatch(round -> round.pairings().stream().anyMatch(game -> open(round, game)));
    }

    /** Whether a game of this player goes on. */
    boolean open(PersonId player) {
        return rounds.stream()
                .anyMatch(round -> round.pairings().stream().anyMatch(game -> game.has(player) && open(round, game)));
    }

    private boolean open(RoundDrawn round, Pairing game) {
        return result(round.round(), game.board()).isEmpty();
    }

    /** In halves of a win. */
    int score(PersonId player) {
        return sum(player, this::score)
                + BYE
                        * (int) rounds.stream()
                                .filter(round -> round.free().contains(player))
                                .count();
    }

    private int score(Seat seat) {
        return result(seat.round(), seat.game().board())
                .map(result -> seat.white() ? result.white() : result.black())
                .orElse(0);
    }

    boolean met(PersonId player, PersonId other) {
        return rounds.stream()
                .flatMap(round -> round.pairings().stream())
                .anyMatch(game -> game.has(player) && game.has(other));
    }

    boolean wasFree(PersonId player) {
        return rounds.stream().anyMatch(round -> round.free().contains(player));
    }

    /** How many times more the player had white than black. */
    int colours(PersonId player) {
        return sum(player, seat -> seat.white() ? 1 : -1);
    }

    /** Whether the player's last game was with white. */
    boolean lastWhite(PersonId player) {
        var seats = seats(player);
        return !seats.isEmpty() && seats.getLast().white();
    }

    private int sum(PersonId player, ToIntFunction<Seat> each) {
        return seats(player).stream().mapToInt(each).sum();
    }

    private List<Seat> seats(PersonId player) {
        var seats = new ArrayList<Seat>();
        for (var round : rounds) {
            for (var game : round.pairings()) {
                if (game.has(player)) {
                    seats.add(new Seat(round.round(), game, game.white().equals(player)));
                }
            }
        }
        return seats;
    }

    /** Where a player sat. */
    private record Seat(int round, Pairing game, boolean white) {}
}
