package org.planledger.events.volunteer;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The student is no volunteer any more.
 *
 * @param volunteerId the card
 * @param items the plan items it serves
 * @param student the student
 * @param reason why
 */
@EventType(name = "volunteer.ended")
public record VolunteeringEnded(VolunteerId volunteerId, List<ItemId> items, PersonId student, Ciphertext reason)
        implements VolunteerEvent {
    public VolunteeringEnded {
        items = List.copyOf(items);
    }
}
