package org.planledger.query.tournament;

import org.planledger.events.person.PersonId;

/**
 * How a player stands. Whole numbers only: what a table shows as half a point is 1 here, a quarter likewise.
 *
 * @param person who
 * @param number place in the order of entry
 * @param withdrawn whether the player left
 * @param games how many games of the player ended
 * @param won how many the player won, with forfeits and byes
 * @param drawn how many ended in a draw
 * @param lost how many the player lost
 * @param halves score in halves of a win
 * @param buchholzHalves sum of the opponents' scores, in halves of a win; a round without a game counts the own score
 * @param sonnebornQuarters sum of the scores of the opponents beaten and half of those drawn with, in quarters of a win
 */
record Standing(
        PersonId person,
        int number,
        boolean withdrawn,
        int games,
        int won,
        int drawn,
        int lost,
        int halves,
        int buchholzHalves,
        int sonnebornQuarters) {

    /** Whether only what stood between the two, or the order of entry, can tell them apart. */
    boolean ties(Standing other) {
        return withdrawn == other.withdrawn
                && halves == other.halves
                && buchholzHalves == other.buchholzHalves
                && sonnebornQuarters == other.sonnebornQuarters;
    }
}
