package org.planledger.command.tournament;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.Pairing;

/**
 * What a draw comes to.
 *
 * @param pairings who meets whom
 * @param free who does not play
 */
record Drawn(List<Pairing> pairings, List<PersonId> free) {
    /** The players in the order that the lot gives them. The generator and the exchange are fixed: no library may reorder a past draw. */
    static List<PersonId> ordered(List<PersonId> entered, int lot) {
        var order = new ArrayList<>(entered);
        var chance = new Random(lot);
        for (int last = order.size() - 1; last > 0; last--) {
            int other = chance.nextInt(last + 1);
            var moved = order.get(last);
            order.set(last, order.get(other));
            order.set(other, moved);
        }
        return order;
    }
}
