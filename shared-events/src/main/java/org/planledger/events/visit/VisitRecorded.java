package org.planledger.events.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A visit took place.
 *
 * @param visitId the visit this begins
 * @param items the plan items it serves, one or more
 * @param kind where it went
 * @param person the veteran visited; null unless the kind is {@code HOME}
 * @param host the club or organisation visited; null when the kind is {@code HOME}
 * @param visitedOn the day
 * @param minutes how long it took, 1 to 1440
 * @param students how many students went along, 0 or more
 * @param visitors who went, in words
 * @param needs what was heard of needs and wishes; null if nothing
 * @param help what help was given; null if none
 * @param agreed whether the veteran agreed to the visit and its record
 */
@EventType(name = "visit.recorded")
public record VisitRecorded(
        VisitId visitId,
        List<ItemId> items,
        VisitKind kind,
        @Nullable PersonId person,
        @Nullable Ciphertext host,
        LocalDate visitedOn,
        int minutes,
        int students,
        Ciphertext visitors,
        @Nullable Ciphertext needs,
        @Nullable Ciphertext help,
        boolean agreed)
        implements VisitEvent {
    public VisitRecorded {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(visitedOn);
    }
}
