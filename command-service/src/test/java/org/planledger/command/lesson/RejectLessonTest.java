package org.planledger.command.lesson;

import static org.planledger.command.lesson.LessonPast.LEARNT;
import static org.planledger.command.lesson.LessonPast.LESSON;
import static org.planledger.command.lesson.LessonPast.REJECTED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class RejectLessonTest {
    private final Desk<Lesson> lesson = Desk.of(Lesson.class).byHead();

    @Test
    void itDoesNotSuitUs() {
        lesson.given(LEARNT).when(reject()).makes(REJECTED);
    }

    @Test
    void itIsDecidedOnce() {
        lesson.given(LEARNT, REJECTED).when(reject()).refused("lesson.decided");
    }

    @Test
    void thereIsNoSuchLesson() {
        lesson.when(reject()).refusedAsUnknown("lesson.unknown");
    }

    private static RejectLesson reject() {
        return new RejectLesson(LESSON, "bizə uyğun deyil");
    }
}
