package org.planledger.command.notice;

import static org.planledger.command.desk.Past.CARRIED_OVER;
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
import static org.planledger.command.notice.NoticePast.DRAFTED;
import static org.planledger.command.notice.NoticePast.MAY_NAME;
import static org.planledger.command.notice.NoticePast.NOTICE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.notice.NoticeChannel;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class DraftNoticeTest {
    private final Desk<Notice> notice = Desk.of(Notice.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED);

    @Test
    void aNoticeIsDrafted() {
        notice.when(of(ITEM, VETERAN)).makes(DRAFTED);
    }

    @Test
    void itIsDraftedOnce() {
        notice.given(DRAFTED).when(of(ITEM, VETERAN)).refused("notice.already-drafted");
    }

    @Test
    void whoIsNamedIsKnown() {
        notice.when(of(ITEM, NOBODY)).refused("person.unknown");
    }

    @Test
    void itServesItemsThatExist() {
        notice.when(of(NO_ITEM, VETERAN)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        notice.knows(Item.class, ITEM.value(), ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(of(ITEM, VETERAN))
                .refused("item.closed");
    }

    @Test
    void itServesAnApprovedPlan() {
        notice.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .when(of(ITEM, VETERAN))
                .refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        notice.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(of(ITEM, VETERAN))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        notice.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(of(ITEM, VETERAN))
                .refused("plan.year-closed");
    }

    private static DraftNotice of(ItemId item, PersonId person) {
        return new DraftNotice(
                NOTICE,
                "Şahmat yarışı",
                "Yarış keçirildi",
                NoticeChannel.WEBSITE,
                List.of(person),
                List.of(person),
                List.of(MAY_NAME),
                List.of(item));
    }
}
