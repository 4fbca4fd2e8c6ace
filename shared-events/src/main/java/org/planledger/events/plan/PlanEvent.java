package org.planledger.events.plan;

import org.planledger.events.Event;

/** Everything that can have happened to a plan as a whole. */
public sealed interface PlanEvent extends Event
        permits PlanImported, PlanDrafted, PlanItemAdded, PlanApproved, PlanYearClosed {
    /** The plan. */
    PlanId planId();
}
