package org.planledger.command.plan;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NEXT_ITEM;
import static org.planledger.command.desk.Past.PLAN;

import java.time.LocalDate;
import java.util.List;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.desk.Desk;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.DueSet;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemLeftOpen;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanDrafted;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.PlanItemAdded;

/** What can have happened when a plan goes into the next year. */
final class PlanPast {
    static final PlanId NEXT = StreamIds.plan(Desk.ORGANISATION, 2026);
    static final PlanDrafted DRAFTED =
            new PlanDrafted(NEXT, 2026, "MDU Qazilərə sosial xidmət mərkəzi", "Fəaliyyət planı", "A. Ş. Məmmədov");
    static final PlanApproved NEXT_APPROVED = new PlanApproved(NEXT, LocalDate.parse("2025-05-19"));
    static final PlanItemAdded ADDED = new PlanItemAdded(NEXT, NEXT_ITEM, "5.5");

    /** The item that is carried over, as it begins in the next year. */
    static final ItemDrafted KEPT_ON = new ItemDrafted(
            NEXT_ITEM,
            NEXT,
            "5.5",
            5,
            ITEM_IMPORTED.direction(),
            ITEM_IMPORTED.work(),
            ITEM_IMPORTED.ways(),
            ITEM_IMPORTED.executors(),
            ITEM_IMPORTED.due(),
            List.of(),
            ITEM_IMPORTED.expectedResult(),
            ITEM);

    /** It will be left open at the end of its own year. */
    static final ItemLeftOpen LEFT_OPEN = new ItemLeftOpen(ITEM, PLAN, box("zal təmirdədir"));

    static final ItemLeftOpen KEPT_ON_LEFT_OPEN = new ItemLeftOpen(NEXT_ITEM, NEXT, box("zal yenə təmirdədir"));

    /** Another item of the next year. */
    static final ItemId SECOND = StreamIds.item(NEXT, "6.1");

    static final PlanItemAdded SECOND_ADDED = new PlanItemAdded(NEXT, SECOND, "6.1");
    static final ItemDrafted SECOND_DRAFTED = new ItemDrafted(
            SECOND,
            NEXT,
            "6.1",
            6,
            "istiqamət",
            "iş",
            List.of("yol"),
            List.of("icraçı"),
            ITEM_IMPORTED.due(),
            List.of(),
            "nəticə",
            null);

    /** The head made the item a regular one. */
    static final DueSet REGULAR = new DueSet(ITEM, PLAN, new DueRule.Regularly(null), box("hər ay"));

    private PlanPast() {}
}
