package org.planledger.events.competence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * It was observed how well a student masters something.
 *
 * @param competenceId the card this begins
 * @param items the plan items it serves
 * @param student the student
 * @param competence what
 * @param level how well
 * @param observedOn the day
 */
@EventType(name = "competence.recorded")
public record CompetenceRecorded(
        CompetenceId competenceId,
        List<ItemId> items,
        PersonId student,
        Ciphertext competence,
        CompetenceLevel level,
        LocalDate observedOn)
        implements CompetenceEvent {
    public CompetenceRecorded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(observedOn);
    }
}
