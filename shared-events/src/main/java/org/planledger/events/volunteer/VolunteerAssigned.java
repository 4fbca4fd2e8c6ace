package org.planledger.events.volunteer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The volunteer was given something to do.
 *
 * @param volunteerId the card
 * @param items the plan items it serves
 * @param student the student
 * @param task what
 * @param veteran for whom; null if for nobody in particular
 */
@EventType(name = "volunteer.assigned")
public record VolunteerAssigned(
        VolunteerId volunteerId,
        List<ItemId> items,
        PersonId student,
        Ciphertext task,
        @Nullable PersonId veteran) implements VolunteerEvent {
    public VolunteerAssigned {
        items = List.copyOf(items);
    }
}
