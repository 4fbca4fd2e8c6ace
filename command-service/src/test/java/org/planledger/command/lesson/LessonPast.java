package org.planledger.command.lesson;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.partner.PartnerPast.CLUB;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.lesson.LessonAdopted;
import org.planledger.events.lesson.LessonId;
import org.planledger.events.lesson.LessonRecorded;
import org.planledger.events.lesson.LessonRejected;

/** What has happened with lessons before. */
final class LessonPast {
    /** What the club showed us. */
    public static final LessonId LESSON = new LessonId(new UUID(36, 1));

    /** It was learnt. */
    public static final LessonRecorded LEARNT =
            new LessonRecorded(LESSON, List.of(ITEM), CLUB, box("aylıq siyahı"), LocalDate.parse("2025-04-08"));

    /** We do so too. */
    public static final LessonAdopted ADOPTED =
            new LessonAdopted(LESSON, List.of(ITEM), box("bizdə də aparılır"), LocalDate.parse("2025-05-01"));

    /** We do not. */
    public static final LessonRejected REJECTED = new LessonRejected(LESSON, List.of(ITEM), box("bizə uyğun deyil"));

    private LessonPast() {}
}
