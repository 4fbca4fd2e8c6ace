package org.planledger.events.visit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A visit was recorded by mistake; the record stays and no longer counts.
 *
 * @param visitId the visit
 * @param items the plan items it had counted for
 * @param person the veteran it had named, if any
 * @param kind where it was said to have gone
 * @param visitedOn the day it had stood under
 * @param students how many students it had counted
 * @param reason why
 */
@EventType(name = "visit.voided")
public record VisitVoided(
        VisitId visitId,
        List<ItemId> items,
        @Nullable PersonId person,
        VisitKind kind,
        LocalDate visitedOn,
        int students,
        Ciphertext reason)
        implements VisitEvent {
    public VisitVoided {
        items = List.copyOf(items);
    }
}
