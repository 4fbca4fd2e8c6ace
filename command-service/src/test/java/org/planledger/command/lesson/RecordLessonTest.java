package org.planledger.command.lesson;

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
import static org.planledger.command.lesson.LessonPast.LEARNT;
import static org.planledger.command.lesson.LessonPast.LESSON;
import static org.planledger.command.partner.PartnerPast.CLUB;
import static org.planledger.command.partner.PartnerPast.CLUB_REGISTERED;
import static org.planledger.command.partner.PartnerPast.NO_PARTNER;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.partner.Partner;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.lesson.LessonRecorded;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

class RecordLessonTest {
    private final Desk<Lesson> lesson = Desk.of(Lesson.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Partner.class, CLUB.value(), CLUB_REGISTERED);

    @Test
    void weLearntFromTheClub() {
        lesson.when(of(ITEM, CLUB, LEARNT.learnedOn())).makes(LEARNT);
    }

    @Test
    void weLearntFromNobodyInParticular() {
        lesson.when(of(ITEM, null, TODAY))
                .makes(new LessonRecorded(LESSON, List.of(ITEM), null, box("aylıq siyahı"), TODAY));
    }

    @Test
    void theSameLessonIsNotRecordedTwice() {
        lesson.given(LEARNT).when(of(ITEM, CLUB, TODAY)).refused("lesson.already-recorded");
    }

    @Test
    void thePartnerIsKnown() {
        lesson.when(of(ITEM, NO_PARTNER, TODAY)).refused("partner.unknown");
    }

    @Test
    void tomorrowNothingWasLearnt() {
        lesson.when(of(ITEM, CLUB, TODAY.plusDays(1))).refused("lesson.in-future");
    }

    @Test
    void itServesItemsThatExist() {
        lesson.when(of(NO_ITEM, CLUB, TODAY)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        lesson.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, CLUB, TODAY))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        lesson.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, CLUB, TODAY))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        lesson.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, CLUB, TODAY))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        lesson.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, CLUB, TODAY))
                .refused("plan.year-closed");
    }

    private static RecordLesson of(ItemId item, @Nullable PartnerId partner, LocalDate day) {
        return new RecordLesson(LESSON, partner, "aylıq siyahı", day, List.of(item));
    }
}
