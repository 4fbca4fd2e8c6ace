package org.planledger.command.tournament;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.tournament.TournamentPast.ITEMS;
import static org.planledger.command.tournament.TournamentPast.LOT;
import static org.planledger.command.tournament.TournamentPast.SWISS;
import static org.planledger.command.tournament.TournamentPast.TOURNAMENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.plan.ItemId;
import org.planledger.events.tournament.DrawSystem;
import org.planledger.events.tournament.GameKind;
import org.planledger.events.tournament.TournamentAnnounced;

class AnnounceTournamentTest {
    private final Desk<Tournament> tournament = Desk.of(Tournament.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void aSwissTournamentIsAnnounced() {
        tournament.when(of(ITEM, DrawSystem.SWISS, 3, LOT)).makes(SWISS);
    }

    @Test
    void theIdMakesTheLotIfNoneWasThrown() {
        var made = 1 + Math.floorMod(TOURNAMENT.hashCode(), 999_999);
        tournament
                .when(of(ITEM, DrawSystem.ROUND_ROBIN, null, null))
                .makes(new TournamentAnnounced(
                        TOURNAMENT,
                        ITEMS,
                        GameKind.CHESS,
                        DrawSystem.ROUND_ROBIN,
                        null,
                        box("May kuboku"),
                        TODAY,
                        box("İdman zalı"),
                        made));
    }

    @Test
    void itIsAnnouncedOnce() {
        tournament.given(SWISS).when(of(ITEM, DrawSystem.SWISS, 3, LOT)).refused("tournament.already-announced");
    }

    @Test
    void itServesItemsThatExist() {
        tournament.when(of(NO_ITEM, DrawSystem.SWISS, 3, LOT)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        tournament
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, DrawSystem.SWISS, 3, LOT))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApproved() {
        tournament
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, DrawSystem.SWISS, 3, LOT))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        tournament
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, DrawSystem.SWISS, 3, LOT))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        tournament
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, DrawSystem.SWISS, 3, LOT))
                .refused("plan.year-closed");
    }

    @Test
    void aSwissTournamentSaysHowManyRounds() {
        tournament.when(of(ITEM, DrawSystem.SWISS, null, LOT)).refused("tournament.rounds-missing");
    }

    @Test
    void theRoundsOfARoundRobinFollowFromTheEntries() {
        tournament.when(of(ITEM, DrawSystem.ROUND_ROBIN, 3, LOT)).refused("tournament.rounds-unexpected");
    }

    private static AnnounceTournament of(
            ItemId item, DrawSystem system, @Nullable Integer rounds, @Nullable Integer lot) {
        return new AnnounceTournament(
                TOURNAMENT, List.of(item), GameKind.CHESS, system, rounds, "May kuboku", TODAY, "İdman zalı", lot);
    }
}
