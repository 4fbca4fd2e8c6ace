package org.planledger.events.tournament;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A round was drawn. It follows from the entries, the lot and the games so far, and is told whole, so that nobody has to draw again.
 *
 * @param tournamentId the tournament
 * @param items the plan items it serves
 * @param round number of the round, from 1
 * @param pairings who meets whom
 * @param free who does not play in this round: a bye in a Swiss tournament, a rest in a round robin
 */
@EventType(name = "tournament.round-drawn")
public record RoundDrawn(
        TournamentId tournamentId, List<ItemId> items, int round, List<Pairing> pairings, List<PersonId> free)
        implements TournamentEvent {
    public RoundDrawn {
        items = List.copyOf(items);
        pairings = List.copyOf(pairings);
        free = List.copyOf(free);
    }
}
