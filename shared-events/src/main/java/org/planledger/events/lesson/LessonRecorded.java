package org.planledger.events.lesson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.plan.ItemId;

/**
 * The centre learnt something from the practice of others.
 *
 * @param lessonId the lesson this begins
 * @param items the plan items it serves, one or more
 * @param partner from whom; null if from nobody in particular
 * @param text what was learnt
 * @param learnedOn the day
 */
@EventType(name = "lesson.recorded")
public record LessonRecorded(
        LessonId lessonId, List<ItemId> items, @Nullable PartnerId partner, Ciphertext text, LocalDate learnedOn)
        implements LessonEvent {
    public LessonRecorded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(learnedOn);
    }
}
