package org.planledger.command.exhibition;

import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;
import static org.planledger.command.exhibition.ExhibitionPast.ANNOUNCED;
import static org.planledger.command.exhibition.ExhibitionPast.EXHIBITION;
import static org.planledger.command.exhibition.ExhibitionPast.OPENS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.plan.Item;
import org.planledger.command.plan.Plan;
import org.planledger.events.plan.ItemId;

class AnnounceExhibitionTest {
    private final Desk<Exhibition> exhibition =
            Desk.of(Exhibition.class).knows(Item.class, ITEM.value(), ITEM_IMPORTED);

    @Test
    void anExhibitionIsAnnounced() {
        approved().when(announce(ITEM)).makes(ANNOUNCED);
    }

    @Test
    void itIsAnnouncedOnce() {
        approved().given(ANNOUNCED).when(announce(ITEM)).refused("exhibition.already-announced");
    }

    @Test
    void itServesItemsThatExist() {
        approved().when(announce(NO_ITEM)).refused("item.unknown");
    }

    @Test
    void itServesItemsThatAreOpen() {
        approved()
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, ITEM_CLOSED)
                .when(announce(ITEM))
                .refused("item.closed");
    }

    @Test
    void thePlanIsApprovedFirst() {
        exhibition.when(announce(ITEM)).refused("plan.not-approved");
    }

    @Test
    void anItemThatGoesOnNextYearTakesNoMore() {
        exhibition
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
                .knows(Item.class, ITEM.value(), ITEM_IMPORTED, CARRIED_OVER)
                .when(announce(ITEM))
                .refused("item.carried-over");
    }

    @Test
    void aClosedYearTakesNoMore() {
        exhibition
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(announce(ITEM))
                .refused("plan.year-closed");
    }

    private Desk<Exhibition> approved() {
        return exhibition.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED);
    }

    private static AnnounceExhibition announce(ItemId item) {
        return new AnnounceExhibition(EXHIBITION, "Əl işləri", OPENS, "Foye", List.of(item));
    }
}
