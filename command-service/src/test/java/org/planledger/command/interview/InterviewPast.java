package org.planledger.command.interview;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.interview.InterviewId;
import org.planledger.events.interview.InterviewRecorded;
import org.planledger.events.interview.InterviewVoided;

/** An interview with the veteran. */
final class InterviewPast {
    static final InterviewId INTERVIEW = new InterviewId(new UUID(22, 1));
    static final InterviewRecorded INTERVIEWED = new InterviewRecorded(
            INTERVIEW,
            List.of(ITEM),
            VETERAN,
            LocalDate.parse("2025-05-12"),
            40,
            box("Aynur", VETERAN),
            box("dama sevir", VETERAN));
    static final InterviewVoided INTERVIEW_VOIDED =
            new InterviewVoided(INTERVIEW, List.of(ITEM), VETERAN, LocalDate.parse("2025-05-12"), box("səhv", VETERAN));

    private InterviewPast() {}
}
