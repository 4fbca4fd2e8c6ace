package org.planledger.events.visit;

import java.util.List;
import org.planledger.events.Event;
import org.planledger.events.plan.ItemId;

/** Everything that can have happened to a visit. */
public sealed interface VisitEvent extends Event permits VisitRecorded, VisitVoided {
    /** The visit. */
    VisitId visitId();

    @Override
    List<ItemId> items();
}
