package org.planledger.query.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameCorrected;
import org.planledger.events.tournament.GameKind;
import org.planledger.events.tournament.GameRecorded;
import org.planledger.events.tournament.GameResult;
import org.planledger.events.tournament.Pairing;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.PlayerWithdrew;
import org.planledger.events.tournament.RoundDrawn;
import org.planledger.events.tournament.TournamentAnnounced;
import org.planledger.events.tournament.TournamentEvent;
import org.planledger.events.tournament.TournamentId;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleSeals;
import org.planledger.query.SampleYear;
import org.planledger.query.card.CardProjection;
import org.planledger.query.card.CardView;

/** Promise: the table follows from the events by the published rules, and is the same in every replay. */
class TableTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final TournamentId CUP = new TournamentId(SampleLedger.id("cup"));
    private static final List<ItemId> ITEMS = List.of(new ItemId(SampleLedger.id("item")));

    private final List<TournamentEvent> events = new ArrayList<>();

    @Test
    void aWinIsTwoHalvesAndABuchholzNumberIsTheOpponentsScore() {
        announced(DrawSystem.SWISS, 3);
        round(1, List.of(), pairing(1, 1, 2));
        ended(1, 1, 1, 2, GameResult.WHITE);
        var table = table();
        assertThat(names(table)).containsExactly(1, 2, 3);
        assertThat(table.getFirst().halves()).isEqualTo(2);
        assertThat(table.getFirst().buchholzHalves()).isZero();
        assertThat(table.get(1).buchholzHalves()).isEqualTo(2);
    }

    @Test
    void theTieBreaksAreEqualSoTheOrderOfEntryDecides() {
        announced(DrawSystem.SWISS, 4);
        round(1, List.of(), pairing(1, 3, 4), pairing(2, 2, 1));
        ended(1, 1, 3, 4, GameResult.WHITE);
        ended(1, 2, 2, 1, GameResult.WHITE);
        round(2, List.of(), pairing(1, 3, 2), pairing(2, 1, 4));
        ended(2, 1, 3, 2, GameResult.WHITE);
        ended(2, 2, 1, 4, GameResult.BLACK);
        var table = table();
        assertThat(names(table)).containsExactly(3, 2, 4, 1);
        assertThat(table.get(1).buchholzHalves()).isEqualTo(4);
        assertThat(table.get(2).sonnebornQuarters()).isZero();
    }

    @Test
    void whatTieBreaksCannotTellApartTheGameBetweenTheTwoDoesAndThenTheOrderOfEntry() {
        announced(DrawSystem.ROUND_ROBIN, 4);
        round(1, List.of(), pairing(1, 1, 2), pairing(2, 3, 4));
        ended(1, 1, 1, 2, GameResult.DRAW);
        ended(1, 2, 3, 4, GameResult.DRAW);
        assertThat(names(table())).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aByeIsAWinAgainstSomebodyAsGoodAsOneself() {
        announced(DrawSystem.SWISS, 3);
        round(1, List.of(3), pairing(1, 1, 2));
        ended(1, 1, 1, 2, GameResult.DRAW);
        var free = table().getFirst();
        assertThat(free.number()).isEqualTo(3);
        assertThat(free.halves()).isEqualTo(2);
        assertThat(free.buchholzHalves()).isEqualTo(2);
        assertThat(free.sonnebornQuarters()).isEqualTo(4);
        assertThat(free.games()).isZero();
    }

    @Test
    void inARoundRobinTheGamesOfWhoWithdrewCountForNobody() {
        announced(DrawSystem.ROUND_ROBIN, 3);
        round(1, List.of(3), pairing(1, 1, 2));
        ended(1, 1, 1, 2, GameResult.BLACK);
        assertThat(names(table())).containsExactly(2, 1, 3);
        events.add(new PlayerWithdrew(CUP, ITEMS, player(2), SampleSeals.text("Xəstədir")));
        assertThat(names(table())).containsExactly(1, 3, 2);
        assertThat(table()).allMatch(one -> one.halves() == 0);
    }

    @Test
    void aCorrectionCounts() {
        announced(DrawSystem.SWISS, 2);
        round(1, List.of(), pairing(1, 1, 2));
        ended(1, 1, 1, 2, GameResult.WHITE);
        var reason = SampleSeals.text("Səhv");
        events.add(new GameCorrected(CUP, ITEMS, 1, 1, player(1), player(2), GameResult.BLACK, reason));
        assertThat(names(table())).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyReplayGivesTheSameTableAndNoPointIsLost(long seed) {
        var chance = new Random(seed);
        int players = 2 * (2 + chance.nextInt(10));
        announced(DrawSystem.SWISS, players);
        int points = 0;
        for (int round = 1; round <= 5; round++) {
            var pairings = new ArrayList<Pairing>();
            for (int board = 1; board <= players / 2; board++) {
                pairings.add(pairing(board, 2 * board - 1, 2 * board));
            }
            round(round, List.of(), pairings.toArray(Pairing[]::new));
            for (var pairing : pairings) {
                var results = List.of(GameResult.values());
                var result = results.get(chance.nextInt(results.size()));
                events.add(
                        new GameRecorded(CUP, ITEMS, round, pairing.board(), pairing.white(), pairing.black(), result));
                points += result.white() + result.black();
            }
        }
        var table = table();
        assertThat(table).isEqualTo(table()).hasSize(players);
        assertThat(table.stream().mapToInt(Standing::halves).sum()).isEqualTo(points);
        assertThat(table).isSortedAccordingTo((one, other) -> Integer.compare(other.halves(), one.halves()));
    }

    private void announced(DrawSystem system, int players) {
        var rounds = system == DrawSystem.SWISS ? Integer.valueOf(5) : null;
        var title = SampleSeals.text("May kuboku");
        var day = LocalDate.parse("2025-05-14");
        events.add(new TournamentAnnounced(CUP, ITEMS, GameKind.CHESS, system, rounds, title, day, title, 7));
        for (int n = 1; n <= players; n++) events.add(new PlayerEntered(CUP, ITEMS, player(n), n));
    }

    private void round(int round, List<Integer> free, Pairing... pairings) {
        events.add(new RoundDrawn(
                CUP,
                ITEMS,
                round,
                List.of(pairings),
                free.stream().map(TableTest::player).toList()));
    }

    private void ended(int round, int board, int white, int black, GameResult result) {
        events.add(new GameRecorded(CUP, ITEMS, round, board, player(white), player(black), result));
    }

    private static Pairing pairing(int board, int white, int black) {
        return new Pairing(board, player(white), player(black));
    }

    private static PersonId player(int number) {
        return new PersonId(SampleLedger.id("player " + number));
    }

    private static List<Integer> names(List<Standing> table) {
        return table.stream().map(Standing::number).toList();
    }

    private List<Standing> table() {
        var ledger = new SampleLedger();
        for (var event : events) {
            ledger.append(
                    CENTRE, "tournament", CUP.value(), event, Instant.parse("2025-05-14T06:00:00Z"), SampleYear.STAFF);
        }
        @Nullable CardView card = null;
        for (var recorded : ledger.recorded(CENTRE)) {
            card = CardProjection.CARDS.fold(card, CUP.toString(), recorded);
        }
        return Table.of(Course.of(Objects.requireNonNull(card)));
    }
}
