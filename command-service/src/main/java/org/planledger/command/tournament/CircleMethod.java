package org.planledger.command.tournament;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.Pairing;

/**
 * Draws a round robin: all players but one sit in a circle that turns from round to round. With an odd number the one
 * outside it is nobody, and whoever meets nobody rests.
 *
 * @param order all players of the first draw, in the order of the lot
 * @param withdrawn those who play no more; whoever would meet one rests
 */
record CircleMethod(List<PersonId> order, Set<PersonId> withdrawn) {
    /** Rounds until everybody has met everybody. */
    static int rounds(int players) {
        return circle(players);
    }

    /** Players in the circle: one less than an even number. */
    private static int circle(int players) {
        return players % 2 == 0 ? players - 1 : players;
    }

    Drawn draw(int round) {
        int circle = circle(order.size());
        var pairings = new ArrayList<Pairing>();
        var free = new ArrayList<PersonId>();
        for (int i = 0; i < circle; i++) {
            int other = Math.floorMod(round - 1 - i, circle);
            if (i < other) meet(i, other, (i + other) % 2 == 1, pairings, free);
            if (i == other) meet(i, circle, i <= circle / 2, pairings, free);
        }
        return new Drawn(pairings, free);
    }

    private void meet(int i, int other, boolean firstIsWhite, List<Pairing> pairings, List<PersonId> free) {
        var playing = new ArrayList<PersonId>();
        for (int seat : new int[] {i, other}) {
            if (seat < order.size() && !withdrawn.contains(order.get(seat))) playing.add(order.get(seat));
        }
        if (playing.size() < 2) {
            free.addAll(playing);
            return;
        }
        var white = playing.get(firstIsWhite ? 0 : 1);
        var black = playing.get(firstIsWhite ? 1 : 0);
        pairings.add(new Pairing(pairings.size() + 1, white, black));
    }
}
