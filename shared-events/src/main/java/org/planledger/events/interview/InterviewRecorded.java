package org.planledger.events.interview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A veteran was interviewed.
 *
 * @param interviewId the interview this begins
 * @param items the plan items it serves, one or more
 * @param person the veteran
 * @param heldOn the day
 * @param minutes how long it took, 1 to 1440
 * @param interviewer who asked, in words
 * @param summary what was said, in words
 */
@EventType(name = "interview.recorded")
public record InterviewRecorded(
        InterviewId interviewId,
        List<ItemId> items,
        PersonId person,
        LocalDate heldOn,
        int minutes,
        Ciphertext interviewer,
        Ciphertext summary)
        implements InterviewEvent {
    public InterviewRecorded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(heldOn);
    }
}
