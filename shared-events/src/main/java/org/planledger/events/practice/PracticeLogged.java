package org.planledger.events.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A student practised.
 *
 * @param practiceId the card this begins
 * @param items the plan items it serves
 * @param student the student
 * @param practisedOn the day
 * @param minutes how long, 1 to 1440
 * @param place where
 */
@EventType(name = "practice.logged")
public record PracticeLogged(
        PracticeId practiceId,
        List<ItemId> items,
        PersonId student,
        LocalDate practisedOn,
        int minutes,
        Ciphertext place)
        implements PracticeEvent {
    public PracticeLogged {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(practisedOn);
    }
}
