package org.planledger.events.tournament;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A tournament ended; its table is final.
 *
 * @param tournamentId the tournament
 * @param items the plan items it serves
 * @param round number of the last round
 */
@EventType(name = "tournament.finished")
public record TournamentFinished(TournamentId tournamentId, List<ItemId> items, int round) implements TournamentEvent {
    public TournamentFinished {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }
}
