package org.planledger.events.lesson;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A lesson will not be taken into account.
 *
 * @param lessonId the lesson
 * @param items the plan items it serves, one or more
 * @param reason why
 */
@EventType(name = "lesson.rejected")
public record LessonRejected(LessonId lessonId, List<ItemId> items, Ciphertext reason) implements LessonEvent {
    public LessonRejected {
        items = List.copyOf(items);
    }
}
