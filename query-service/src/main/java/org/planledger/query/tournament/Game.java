package org.planledger.query.tournament;

import org.jspecify.annotations.Nullable;
import org.planledger.events.person.PersonId;
import org.planledger.events.tournament.GameResult;

/**
 * A game that was drawn.
 *
 * @param round number of the round
 * @param board number of the board
 * @param white who has white
 * @param black who has black
 * @param result how it ended; null while it goes on
 */
record Game(
        int round,
        int board,
        PersonId white,
        PersonId black,
        @Nullable GameResult result) {
    boolean has(PersonId player) {
        return white.equals(player) || black.equals(player);
    }

    PersonId opponentOf(PersonId player) {
        return white.equals(player) ? black : white;
    }

    /** What the player gets, in halves of a win; 0 while the game goes on. */
    int halves(PersonId player) {
        if (result == null) return 0;
        return white.equals(player) ? result.white() : result.black();
    }

    /** Whether it ended at the board. */
    boolean played() {
        return result != null && result.played();
    }

    Game ended(GameResult how) {
        return new Game(round, board, white, black, how);
    }
}
