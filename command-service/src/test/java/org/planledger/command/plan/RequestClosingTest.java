package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.STAFF;
import static org.planledger.command.desk.Desk.UPLOADED;
import static org.planledger.command.desk.Past.CARRIED_OVER;
import static org.planledger.command.desk.Past.CELLS;
import static org.planledger.command.desk.Past.CHESS;
import static org.planledger.command.desk.Past.CHESS_HELD;
import static org.planledger.command.desk.Past.CHESS_SCHEDULED;
import static org.planledger.command.desk.Past.CLOSING_REQUESTED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_CLOSED;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.PHOTOGRAPHED;
import static org.planledger.command.desk.Past.PLAN;
import static org.planledger.command.desk.Past.PLAN_APPROVED;
import static org.planledger.command.desk.Past.PLAN_IMPORTED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VISIT;
import static org.planledger.command.desk.Past.VISITED;
import static org.planledger.command.desk.Past.VISIT_VOIDED;
import static org.planledger.command.desk.Past.YEAR_CLOSED;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.command.activity.Activity;
import org.planledger.command.desk.Desk;
import org.planledger.command.evidence.Evidence;
import org.planledger.command.visit.Visit;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.events.plan.Result;
import org.planledger.events.visit.VisitId;

class RequestClosingTest {
    private static final ItemId OTHER = new ItemId(new UUID(2, 2));
    private static final ItemImported OTHER_IMPORTED = new ItemImported(
            OTHER,
            PLAN,
            "5.1",
            5,
            "istiqamət",
            "iş",
            List.of("yol"),
            List.of("icraçı"),
            ITEM_IMPORTED.due(),
            List.of(),
            "nəticə",
            CELLS);

    private final Desk<Item> item = Desk.of(Item.class)
            .knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED)
            .knows(Activity.class, CHESS.value(), CHESS_SCHEDULED, CHESS_HELD)
            .knows(Visit.class, VISIT.value(), VISITED)
            .knows(Evidence.class, UPLOADED.value(), PHOTOGRAPHED);

    @Test
    void staffCiteWhatShowsThatItIsDone() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(
                        ITEM, List.of(CHESS), List.of(VISIT), List.of(UPLOADED), "8 qazi oynadı", null))
                .makes(new ClosingRequested(
                        ITEM,
                        PLAN,
                        STAFF,
                        List.of(CHESS),
                        List.of(VISIT),
                        List.of(UPLOADED),
                        new Result(box("8 qazi oynadı", VETERAN), null)));
    }

    @Test
    void aReasonCanStandInsteadOfAMeasure() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(ITEM, List.of(CHESS), List.of(), List.of(), " ", "sorğu aparılmadı"))
                .makes(new ClosingRequested(
                        ITEM,
                        PLAN,
                        STAFF,
                        List.of(CHESS),
                        List.of(),
                        List.of(),
                        new Result(null, box("sorğu aparılmadı"))));
    }

    @Test
    void closingIsAskedForOnce() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED).when(citing(CHESS)).refused("closing.already-requested");
    }

    @Test
    void aClosedItemIsNotClosedAgain() {
        item.given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED)
                .when(citing(CHESS))
                .refused("item.closed");
    }

    @Test
    void whatGoesOnNextYearIsNotClosed() {
        item.given(ITEM_IMPORTED, CARRIED_OVER).when(citing(CHESS)).refused("item.carried-over");
    }

    @Test
    void nothingIsClosedInAPlanThatNobodyApproved() {
        item.knows(Plan.class, PLAN.value(), PLAN_IMPORTED)
                .given(ITEM_IMPORTED)
                .when(citing(CHESS))
                .refused("plan.not-approved");
    }

    @Test
    void whatWasOpenedAgainAfterTheYearCanBeClosedAgain() {
        item.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, new PlanYearClosed(PLAN, List.of(), null))
                .given(ITEM_IMPORTED, CLOSING_REQUESTED, ITEM_CLOSED, new ItemReopened(ITEM, PLAN, box("sübut çatmır")))
                .when(citing(CHESS))
                .makes(new ClosingRequested(
                        ITEM, PLAN, STAFF, List.of(CHESS), List.of(), List.of(), new Result(box("oldu"), null)));
    }

    @Test
    void aClosedYearTakesNoMore() {
        item.knows(Plan.class, PLAN.value(), PLAN_IMPORTED, PLAN_APPROVED, YEAR_CLOSED)
                .given(ITEM_IMPORTED)
                .when(citing(CHESS))
                .refused("plan.year-closed");
    }

    @Test
    void somethingMustShowIt() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(ITEM, List.of(), List.of(), List.of(), "oldu", null))
                .refused("closing.evidence-missing");
    }

    @Test
    void anActivityThatIsOnlyPlannedShowsNothing() {
        item.knows(Activity.class, CHESS.value(), CHESS_SCHEDULED)
                .given(ITEM_IMPORTED)
                .when(citing(CHESS))
                .refused("closing.activity-not-held");
    }

    @Test
    void aVoidedVisitShowsNothing() {
        item.knows(Visit.class, VISIT.value(), VISITED, VISIT_VOIDED)
                .given(ITEM_IMPORTED)
                .when(new RequestClosing(ITEM, List.of(), List.of(VISIT), List.of(), "oldu", null))
                .refused("closing.visit-not-counting");
    }

    @Test
    void whatServedAnotherItemDoesNotShowThisOne() {
        item.given(OTHER_IMPORTED)
                .when(new RequestClosing(OTHER, List.of(), List.of(), List.of(UPLOADED), "oldu", null))
                .refused("closing.evidence-elsewhere");
    }

    @Test
    void onlyWhatExistsCanBeCited() {
        item.given(ITEM_IMPORTED).when(citing(new ActivityId(new UUID(4, 404)))).refused("activity.unknown");
    }

    @Test
    void onlyAVisitThatExistsCanBeCited() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(
                        ITEM, List.of(), List.of(new VisitId(new UUID(5, 404))), List.of(), "oldu", null))
                .refused("visit.unknown");
    }

    @Test
    void onlyAFileThatIsAttachedCanBeCited() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(
                        ITEM, List.of(), List.of(), List.of(new EvidenceId(new UUID(7, 404))), "oldu", null))
                .refused("evidence.unknown");
    }

    @Test
    void theExpectedResultIsAnsweredFor() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(ITEM, List.of(CHESS), List.of(), List.of(), " ", null))
                .refused("closing.result-missing");
    }

    @Test
    void theExpectedResultIsAnsweredForOnce() {
        item.given(ITEM_IMPORTED)
                .when(new RequestClosing(ITEM, List.of(CHESS), List.of(), List.of(), "8 qazi", "ölçülmədi"))
                .refused("closing.result-ambiguous");
    }

    @Test
    void thereIsNoSuchItem() {
        item.when(citing(CHESS)).refusedAsUnknown("item.unknown");
    }

    @Test
    void anActivityOfAnotherItemDoesNotShowThisOne() {
        item.knows(Activity.class, CHESS.value(), CHESS_SCHEDULED, CHESS_HELD)
                .given(OTHER_IMPORTED)
                .when(new RequestClosing(OTHER, List.of(CHESS), List.of(), List.of(), "oldu", null))
                .refused("closing.evidence-elsewhere");
    }

    @Test
    void aVisitForAnotherItemDoesNotShowThisOne() {
        item.given(OTHER_IMPORTED)
                .when(new RequestClosing(OTHER, List.of(), List.of(VISIT), List.of(), "oldu", null))
                .refused("closing.evidence-elsewhere");
    }

    private static RequestClosing citing(ActivityId activity) {
        return new RequestClosing(ITEM, List.of(activity), List.of(), List.of(), "oldu", null);
    }
}
