package org.planledger.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.placeDay;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_END;
import static org.planledger.command.desk.Past.CHESS_IN_HALL;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CHESS_START;
import static org.planledger.command.desk.Past.CHESS_WITH_VETERAN;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.kind.KindPast.DEFINED;
import static org.planledger.command.kind.KindPast.KIND;
import static org.planledger.command.kind.KindPast.RETIRED;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.booking.Day;
import org.planledger.command.desk.Desk;
import org.planledger.command.kind.Kind;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.kind.KindChosen;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class ScheduleEventTest {
    private static final ActivityId DRAUGHTS = new ActivityId(new UUID(4, 2));
    private static final Instant START = CHESS_START.plus(Duration.ofHours(1));
    private static final Instant END = CHESS_END.plus(Duration.ofHours(1));

    private final Desk<Activity> activity = Desk.of(Activity.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED);

    @Test
    void anActivityTakesTheTimeOfItsPlaceAndItsParticipants() {
        activity.when(new ScheduleEvent(
                        CHESS,
                        List.of(ITEM),
                        "competition",
                        null,
                        "Şahmat",
                        CHESS_START,
                        CHESS_END,
                        "İdman zalı",
                        List.of(VETERAN),
                        null))
                .makes(List.of(CHESS_SCHEDULED), List.of(CHESS_IN_HALL, CHESS_WITH_VETERAN));
    }

    @Test
    void aNightIsCutAtMidnightInBaku() {
        var start = Instant.parse("2025-05-14T18:00:00Z");
        var midnight = Instant.parse("2025-05-14T20:00:00Z");
        var end = Instant.parse("2025-05-14T21:30:00Z");
        activity.when(new ScheduleEvent(
                        CHESS, List.of(ITEM), "trip", null, "Səyahət", start, end, "Göygöl", List.of(), null))
                .makes(
                        List.of(new ActivityScheduled(
                                CHESS,
                                List.of(ITEM),
                                "trip",
                                box("Səyahət"),
                                start,
                                end,
                                box("Göygöl"),
                                List.of(),
                                null,
                                List.of(placeDay("Göygöl", "2025-05-14"), placeDay("Göygöl", "2025-05-15")))),
                        List.of(
                                new DayBooked(placeDay("Göygöl", "2025-05-14"), CHESS, start, midnight),
                                new DayBooked(placeDay("Göygöl", "2025-05-15"), CHESS, midnight, end)));
    }

    @Test
    void twoActivitiesDoNotTakeThePlaceAtTheSameHour() {
        hallIsTaken().when(draughts(List.of(), null)).refused("booking.clash");
    }

    @Test
    void twoActivitiesDoNotTakeAPersonAtTheSameHour() {
        activity.knows(Day.class, CHESS_WITH_VETERAN.dayId().value(), CHESS_WITH_VETERAN)
                .when(draughts(List.of(VETERAN), " "))
                .refused("booking.clash");
    }

    @Test
    void aClashIsConfirmedWithAReason() {
        var day = placeDay("İdman zalı", "2025-05-14");
        hallIsTaken()
                .when(draughts(List.of(), "iki masa var"))
                .makes(
                        List.of(new ActivityScheduled(
                                DRAUGHTS,
                                List.of(ITEM),
                                "competition",
                                box("Dama"),
                                START,
                                END,
                                box("İdman zalı"),
                                List.of(),
                                box("iki masa var"),
                                List.of(day))),
                        List.of(new DayBooked(day, DRAUGHTS, START, END)));
    }

    @Test
    void aReasonWithoutAClashIsNotKept() {
        var day = placeDay("İdman zalı", "2025-05-14");
        activity.when(draughts(List.of(), "iki masa var"))
                .makes(
                        List.of(new ActivityScheduled(
                                DRAUGHTS,
                                List.of(ITEM),
                                "competition",
                                box("Dama"),
                                START,
                                END,
                                box("İdman zalı"),
                                List.of(),
                                null,
                                List.of(day))),
                        List.of(new DayBooked(day, DRAUGHTS, START, END)));
    }

    @Test
    void thePlaceIsFreeFromTheMinuteTheOtherEnds() {
        var day = placeDay("İdman zalı", "2025-05-14");
        hallIsTaken()
                .when(new ScheduleEvent(
                        DRAUGHTS,
                        List.of(ITEM),
                        "competition",
                        null,
                        "Dama",
                        CHESS_END,
                        END,
                        "İdman zalı",
                        List.of(),
                        null))
                .makes(
                        List.of(new ActivityScheduled(
                                DRAUGHTS,
                                List.of(ITEM),
                                "competition",
                                box("Dama"),
                                CHESS_END,
                                END,
                                box("İdman zalı"),
                                List.of(),
                                null,
                                List.of(day))),
                        List.of(new DayBooked(day, DRAUGHTS, CHESS_END, END)));
    }

    @Test
    void theSameActivityIsNotScheduledTwice() {
        activity.given(CHESS_SCHEDULED)
                .when(new ScheduleEvent(
                        CHESS,
                        List.of(ITEM),
                        "competition",
                        null,
                        "Şahmat",
                        CHESS_START,
                        CHESS_END,
                        "İdman zalı",
                        List.of(),
                        null))
                .refused("activity.already-scheduled");
    }

    @Test
    void itServesItemsThatExist() {
        activity.when(with(List.of(ITEM, NO_ITEM), "competition", END, List.of()))
                .refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        activity.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(draughts(List.of(), null))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        activity.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(draughts(List.of(), null))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        activity.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(draughts(List.of(), null))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        activity.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(draughts(List.of(), null))
                .refused("plan.year-closed");
    }

    @Test
    void itsKindIsKnown() {
        activity.when(with(List.of(ITEM), "party", END, List.of())).refused("activity.kind-unknown");
    }

    @Test
    void everyKindThatTheFormOffersIsKnown() throws NoSuchFieldException {
        var offered = ScheduleEvent.class.getDeclaredField("kind").getAnnotation(Schema.class);
        assertThat(offered.allowableValues()).hasSize(11).allMatch(ActivityKinds::known);
    }

    @Test
    void itEndsWithinFourteenDays() {
        activity.when(with(List.of(ITEM), "trip", START.plus(Duration.ofDays(14)), List.of()))
                .refused("activity.too-long");
    }

    @Test
    void participantsAreKnown() {
        activity.when(draughts(List.of(NOBODY), null)).refused("person.unknown");
    }

    private Desk<Activity> hallIsTaken() {
        return activity.knows(Day.class, CHESS_IN_HALL.dayId().value(), CHESS_IN_HALL);
    }

    @Test
    void aKindThatTheCentreHasDefinedIsChosen() {
        activity.knows(Kind.class, KIND.value(), DEFINED)
                .when(ofKind("other"))
                .makes(
                        List.of(new ActivityScheduled(
                                DRAUGHTS,
                                List.of(ITEM),
                                "other",
                                box("Dama"),
                                START,
                                END,
                                box("Zal"),
                                List.of(),
                                null,
                                List.of(placeDay("Zal", "2025-05-14")))),
                        List.of(
                                new DayBooked(placeDay("Zal", "2025-05-14"), DRAUGHTS, START, END),
                                new KindChosen(KIND, DRAUGHTS)));
    }

    @Test
    void aDefinedKindIsOneThatThePlanLeavesOpen() {
        activity.knows(Kind.class, KIND.value(), DEFINED).when(ofKind("trip")).refused("kind.unexpected");
    }

    @Test
    void thereIsNoSuchKind() {
        activity.when(ofKind("other")).refused("kind.unknown");
    }

    @Test
    void aRetiredKindIsNotChosen() {
        activity.knows(Kind.class, KIND.value(), DEFINED, RETIRED)
                .when(ofKind("other"))
                .refused("kind.retired");
    }

    private static ScheduleEvent ofKind(String kind) {
        return new ScheduleEvent(DRAUGHTS, List.of(ITEM), kind, KIND, "Dama", START, END, "Zal", List.of(), null);
    }

    private static ScheduleEvent draughts(List<PersonId> participants, @Nullable String clashReason) {
        return new ScheduleEvent(
                DRAUGHTS,
                List.of(ITEM),
                "competition",
                null,
                "Dama",
                START,
                END,
                "İdman zalı",
                participants,
                clashReason);
    }

    private static ScheduleEvent with(List<ItemId> items, String kind, Instant end, List<PersonId> participants) {
        return new ScheduleEvent(DRAUGHTS, items, kind, null, "Dama", START, end, "Zal", participants, null);
    }
}
