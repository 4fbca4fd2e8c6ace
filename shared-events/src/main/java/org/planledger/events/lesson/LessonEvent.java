package org.planledger.events.lesson;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a lesson. */
public sealed interface LessonEvent extends CardEvent permits LessonRecorded, LessonAdopted, LessonRejected {
    /** The card itself. */
    LessonId lessonId();

    @Override
    default LessonId card() {
        return lessonId();
    }
}
