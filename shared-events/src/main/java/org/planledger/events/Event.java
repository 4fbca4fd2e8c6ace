package org.planledger.events;

import java.time.Instant;
import java.util.List;
import org.planledger.events.account.AccountEvent;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.booking.BookingEvent;
import org.planledger.events.evidence.EvidenceEvent;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.person.PersonEvent;
import org.planledger.events.plan.ItemEvent;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.refusal.RefusalEvent;
import org.planledger.events.repair.RepairEvent;
import org.planledger.events.visit.VisitEvent;

/**
 * Everything that can ever have happened. Each leaf is a record with an {@link EventType}; its JSON is a contract that
 * never changes within a revision.
 */
public sealed interface Event
        permits AccountEvent,
                ActivityEvent,
                BookingEvent,
                CardEvent,
                EvidenceEvent,
                FundEvent,
                ItemEvent,
                PersonEvent,
                PlanEvent,
                RefusalEvent,
                RepairEvent,
                VisitEvent {

    /** The plan items this event counts for, so that views route by the event alone; empty when it serves none. */
    default List<ItemId> items() {
        return List.of();
    }

    /** When it happened in the world, as far as the event knows; else when it was recorded. */
    default Instant happenedAt(Instant recordedAt) {
        return recordedAt;
    }
}
