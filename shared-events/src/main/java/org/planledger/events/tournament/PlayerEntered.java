package org.planledger.events.tournament;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A veteran entered a tournament.
 *
 * @param tournamentId the tournament
 * @param items the plan items it serves
 * @param person the veteran
 * @param number place in the order of entry, from 1; it decides where nothing else does
 */
@EventType(name = "tournament.player-entered")
public record PlayerEntered(TournamentId tournamentId, List<ItemId> items, PersonId person, int number)
        implements TournamentEvent {
    public PlayerEntered {
        items = List.copyOf(items);
    }
}
