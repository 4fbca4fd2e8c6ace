package org.planledger.events.tournament;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A player left a tournament and is drawn no more.
 *
 * @param tournamentId the tournament
 * @param items the plan items it serves
 * @param person the player
 * @param reason why
 */
@EventType(name = "tournament.player-withdrew")
public record PlayerWithdrew(TournamentId tournamentId, List<ItemId> items, PersonId person, Ciphertext reason)
        implements TournamentEvent {
    public PlayerWithdrew {
        items = List.copyOf(items);
    }
}
