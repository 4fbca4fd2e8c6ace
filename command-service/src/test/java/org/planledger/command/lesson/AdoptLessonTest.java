package org.planledger.command.lesson;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.lesson.LessonPast.ADOPTED;
import static org.planledger.command.lesson.LessonPast.LEARNT;
import static org.planledger.command.lesson.LessonPast.LESSON;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class AdoptLessonTest {
    private final Desk<Lesson> lesson = Desk.of(Lesson.class).byHead();

    @Test
    void weDoSoToo() {
        lesson.given(LEARNT).when(on(ADOPTED.adoptedOn())).makes(ADOPTED);
    }

    @Test
    void itIsDecidedOnce() {
        lesson.given(LEARNT, ADOPTED).when(on(TODAY)).refused("lesson.decided");
    }

    @Test
    void tomorrowNothingWasAdopted() {
        lesson.given(LEARNT).when(on(TODAY.plusDays(1))).refused("lesson.in-future");
    }

    @Test
    void thereIsNoSuchLesson() {
        lesson.when(on(TODAY)).refusedAsUnknown("lesson.unknown");
    }

    private static AdoptLesson on(LocalDate day) {
        return new AdoptLesson(LESSON, "bizdə də aparılır", day);
    }
}
