package org.planledger.events.practice;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * It was recorded by mistake; the record stays and no longer counts.
 *
 * @param practiceId the card
 * @param items the plan items it serves
 * @param student the student
 * @param practisedOn the day it had stood under
 * @param minutes how long it had counted
 * @param reason why
 */
@EventType(name = "practice.voided")
public record PracticeVoided(
        PracticeId practiceId,
        List<ItemId> items,
        PersonId student,
        LocalDate practisedOn,
        int minutes,
        Ciphertext reason)
        implements PracticeEvent {
    public PracticeVoided {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return -1;
    }
}
