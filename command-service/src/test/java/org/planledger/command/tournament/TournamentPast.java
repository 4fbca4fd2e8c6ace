package org.planledger.command.tournament;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameKind;
import org.planledger.events.tournament.GameRecorded;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.PlayerWithdrew;
import org.planledger.events.tournament.RoundDrawn;
import org.planledger.events.tournament.TournamentAnnounced;
import org.planledger.events.tournament.TournamentFinished;
import org.planledger.events.tournament.TournamentId;

/** What has happened before in tests of tournaments. */
final class TournamentPast {
    static final TournamentId TOURNAMENT = new TournamentId(new UUID(41, 1));
    static final List<ItemId> ITEMS = List.of(ITEM);
    static final int LOT = 2025;
    static final TournamentAnnounced ROUND_ROBIN = announced(DrawSystem.ROUND_ROBIN, null);
    static final TournamentAnnounced SWISS = announced(DrawSystem.SWISS, 3);
    static final PlayerEntered VETERAN_ENTERED = new PlayerEntered(TOURNAMENT, ITEMS, VETERAN, 1);
    static final PlayerEntered SECOND_ENTERED = entered(2);
    static final PlayerEntered THIRD_ENTERED = entered(3);
    static final RoundDrawn FIRST_DRAWN =
            new RoundDrawn(TOURNAMENT, ITEMS, 1, List.of(new Pairing(1, VETERAN, player(2))), List.of());
    static final GameRecorded FIRST_PLAYED =
            new GameRecorded(TOURNAMENT, ITEMS, 1, 1, VETERAN, player(2), GameResult.WHITE);
    static final PlayerWithdrew VETERAN_WITHDREW =
            new PlayerWithdrew(TOURNAMENT, ITEMS, VETERAN, box("xəstədir", VETERAN));
    static final TournamentFinished FINISHED = new TournamentFinished(TOURNAMENT, ITEMS, 1);

    private TournamentPast() {}

    static TournamentAnnounced announced(DrawSystem system, @Nullable Integer rounds) {
        return new TournamentAnnounced(
                TOURNAMENT, ITEMS, GameKind.CHESS, system, rounds, box("May kuboku"), TODAY, box("İdman zalı"), LOT);
    }

    /** Another player. */
    static PersonId player(int number) {
        return new PersonId(new UUID(42, number));
    }

    static PlayerEntered entered(int number) {
        return new PlayerEntered(TOURNAMENT, ITEMS, player(number), number);
    }

    /** So many players, from the first. */
    static List<PersonId> players(int count) {
        return inOrder(IntStream.rangeClosed(1, count).toArray());
    }

    /** Players in this order. */
    static List<PersonId> inOrder(int... numbers) {
        return Arrays.stream(numbers).mapToObj(TournamentPast::player).toList();
    }

    /** A round: who rests, then white and black of board 1, of board 2 and so on. */
    static Drawn meeting(List<Integer> free, int... seats) {
        var pairings = IntStream.range(0, seats.length / 2)
                .mapToObj(n -> new Pairing(n + 1, player(seats[2 * n]), player(seats[2 * n + 1])))
                .toList();
        return new Drawn(pairings, free.stream().map(TournamentPast::player).toList());
    }
}
