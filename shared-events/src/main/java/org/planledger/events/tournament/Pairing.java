package org.planledger.events.tournament;

import org.planledger.events.person.PersonId;

/**
 * Two players who meet in a round.
 *
 * @param board number of the board in this round, from 1
 * @param white who has the white men
 * @param black who has the black men
 */
public record Pairing(int board, PersonId white, PersonId black) {
    /** Whether this player is one of the two. */
    public boolean has(PersonId player) {
        return white.equals(player) || black.equals(player);
    }
}
