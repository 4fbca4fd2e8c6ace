package org.planledger.events.tournament;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A tournament of a board game was announced.
 *
 * @param tournamentId the tournament this begins
 * @param items the plan items it serves, one or more
 * @param game what is played
 * @param system who plays whom
 * @param rounds how many rounds a Swiss tournament has, 1 to 11; null for a round robin, whose rounds follow from the entries
 * @param title what it is called
 * @param startsOn the day on which it begins
 * @param place where
 * @param lot the number from which every draw follows, so that anybody can draw again and get the same
 */
@EventType(name = "tournament.announced")
public record TournamentAnnounced(
        TournamentId tournamentId,
        List<ItemId> items,
        GameKind game,
        DrawSystem system,
        @Nullable Integer rounds,
        Ciphertext title,
        LocalDate startsOn,
        Ciphertext place,
        int lot)
        implements TournamentEvent {
    public TournamentAnnounced {
        items = List.copyOf(items);
    }
}
