package org.planledger.command.tournament;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.Pairing;

/**
 * Draws a round of a Swiss tournament: by score, within a score by lot, players take the nearest opponent whom they have
 * not met; of an odd number the last one who was not free yet has the bye. Nobody has one colour three times more than
 * the other, unless there is no other legal round.
 *
 * @param players those who still play, in the order of the lot
 * @param games the games so far
 */
record SwissSystem(List<PersonId> players, Games games) {
    /** Empty if every round would repeat a pairing or a bye. */
    Optional<Drawn> draw() {
        var ranked = new ArrayList<>(players);
        ranked.sort(Comparator.comparingInt(games::score).reversed());
        return draw(ranked, true).or(() -> draw(ranked, false));
    }

    private Optional<Drawn> draw(List<PersonId> ranked, boolean balanced) {
        if (ranked.size() % 2 == 0)
            return new Matching(ranked, games, balanced).find().map(pairs -> seated(pairs, List.of()));
        for (var free : ranked.reversed()) {
            if (games.wasFree(free)) continue;
            var others = ranked.stream().filter(player -> !player.equals(free)).toList();
            var pairs = new Matching(others, games, balanced).find();
            if (pairs.isPresent()) return Optional.of(seated(pairs.get(), List.of(free)));
        }
        return Optional.empty();
    }

    private Drawn seated(List<Matching.Pair> pairs, List<PersonId> free) {
        var pairings = new ArrayList<Pairing>();
        for (var pair : pairs) {
            int board = pairings.size() + 1;
            boolean white = firstHasWhite(pair, board);
            pairings.add(
                    new Pairing(board, white ? pair.first() : pair.second(), white ? pair.second() : pair.first()));
        }
        return new Drawn(pairings, free);
    }

    /** White goes to whoever had it less often, then to whoever had black last, else from board to board in turn. */
    private boolean firstHasWhite(Matching.Pair pair, int board) {
        int more = games.colours(pair.first()) - games.colours(pair.second());
        if (more != 0) return more < 0;
        boolean last = games.lastWhite(pair.first());
        if (last != games.lastWhite(pair.second())) return !last;
        return board % 2 == 1;
    }
}
