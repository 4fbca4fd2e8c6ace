package org.planledger.events.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A lesson was taken into account.
 *
 * @param lessonId the lesson
 * @param items the plan items it serves, one or more
 * @param how how
 * @param adoptedOn the day
 */
@EventType(name = "lesson.adopted")
public record LessonAdopted(LessonId lessonId, List<ItemId> items, Ciphertext how, LocalDate adoptedOn)
        implements LessonEvent {
    public LessonAdopted {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(adoptedOn);
    }
}
