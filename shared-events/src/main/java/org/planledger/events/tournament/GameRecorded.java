package org.planledger.events.tournament;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A game ended.
 *
 * @param tournamentId the tournament
 * @param items the plan items it serves
 * @param round number of the round, from 1
 * @param board number of the board in this round, from 1
 * @param white who had the white men
 * @param black who had the black men
 * @param result how it ended
 */
@EventType(name = "tournament.game-recorded")
public record GameRecorded(
        TournamentId tournamentId,
        List<ItemId> items,
        int round,
        int board,
        PersonId white,
        PersonId black,
        GameResult result)
        implements TournamentEvent {
    public GameRecorded {
        items = List.copyOf(items);
    }
}
