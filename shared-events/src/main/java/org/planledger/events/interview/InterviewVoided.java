package org.planledger.events.interview;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * An interview was recorded by mistake; the record stays and no longer counts.
 *
 * @param interviewId the interview
 * @param items the plan items it had counted for
 * @param person the veteran it had named
 * @param heldOn the day it had stood under
 * @param reason why
 */
@EventType(name = "interview.voided")
public record InterviewVoided(
        InterviewId interviewId, List<ItemId> items, PersonId person, LocalDate heldOn, Ciphertext reason)
        implements InterviewEvent {
    public InterviewVoided {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return -1;
    }
}
