package org.planledger.command.plan;

import static org.planledger.command.desk.Desk.HEAD;
import static org.planledger.command.desk.Desk.STAFF;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.UserId;
import org.planledger.events.plan.ExecutorAssigned;

class AssignExecutorTest {
    private final Desk<Item> item = Desk.of(Item.class).byHead();

    @Test
    void staffAnswerForAnItem() {
        item.given(ITEM_IMPORTED).when(new AssignExecutor(ITEM, STAFF)).makes(new ExecutorAssigned(ITEM, PLAN, STAFF));
    }

    @Test
    void severalPersonsCanAnswerForAnItem() {
        item.given(ITEM_IMPORTED, new ExecutorAssigned(ITEM, PLAN, STAFF))
                .when(new AssignExecutor(ITEM, HEAD))
                .makes(new ExecutorAssigned(ITEM, PLAN, HEAD));
    }

    @Test
    void nobodyIsAssignedTwice() {
        item.given(ITEM_IMPORTED, new ExecutorAssigned(ITEM, PLAN, STAFF))
                .when(new AssignExecutor(ITEM, STAFF))
                .refused("executor.already-assigned");
    }

    @Test
    void whoeverAnswersHasAnAccount() {
        item.given(ITEM_IMPORTED)
                .when(new AssignExecutor(ITEM, new UserId(new UUID(1, 404))))
                .refused("account.unknown");
    }

    @Test
    void nobodyAnswersForWhatIsDone() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(new AssignExecutor(ITEM, STAFF))
                .refused("item.closed", "5.5");
    }

    @Test
    void nobodyAnswersForWhatGoesOnNextYear() {
        item.given(ITEM_IMPORTED, CARRIED_OVER)
                .when(new AssignExecutor(ITEM, STAFF))
                .refused("item.carried-over", "5.5");
    }

    @Test
    void nobodyAnswersForWhatTheYearLeftOpen() {
        item.given(ITEM_IMPORTED)
                .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .when(new AssignExecutor(ITEM, STAFF))
                .refused("plan.year-closed", "5.5");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(new AssignExecutor(ITEM, STAFF)).refusedAsUnknown("item.unknown");
    }
}
