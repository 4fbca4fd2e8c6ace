package org.planledger.command.trip;

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
import static org.planledger.command.trip.TripPast.PLANNED;
import static org.planledger.command.trip.TripPast.TRIP;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.plan.ItemId;

class PlanTripTest {
    private final Desk<Trip> trip = Desk.of(Trip.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void aTripIsPlanned() {
        trip.when(of(ITEM, PLANNED.endsOn())).makes(PLANNED);
    }

    @Test
    void itIsPlannedOnce() {
        trip.given(PLANNED).when(of(ITEM, PLANNED.endsOn())).refused("trip.already-planned");
    }

    @Test
    void itEndsAfterItStarts() {
        trip.when(of(ITEM, PLANNED.startsOn().minusDays(1))).refused("trip.ends-before-start");
    }

    @Test
    void itServesItemsThatExist() {
        trip.when(of(NO_ITEM, PLANNED.endsOn())).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        trip.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, PLANNED.endsOn()))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        trip.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, PLANNED.endsOn()))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        trip.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, PLANNED.endsOn()))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        trip.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, PLANNED.endsOn()))
                .refused("plan.year-closed");
    }

    private static PlanTrip of(ItemId item, LocalDate endsOn) {
        return new PlanTrip(TRIP, "Şuşa", PLANNED.startsOn(), endsOn, 1, List.of(item));
    }
}
