package org.planledger.events.tournament;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The result of a game had been recorded wrongly. Rounds drawn since stay as they were drawn.
 *
 * @param tournamentId the tournament
 * @param items the plan items it serves
 * @param round number of the round, from 1
 * @param board number of the board in this round, from 1
 * @param white who had the white men
 * @param black who had the black men
 * @param result how it ended really
 * @param reason why it is corrected
 */
@EventType(name = "tournament.game-corrected")
public record GameCorrected(
        TournamentId tournamentId,
        List<ItemId> items,
        int round,
        int board,
        PersonId white,
        PersonId black,
        GameResult result,
        Ciphertext reason)
        implements TournamentEvent {
    public GameCorrected {
        items = List.copyOf(items);
    }
}
