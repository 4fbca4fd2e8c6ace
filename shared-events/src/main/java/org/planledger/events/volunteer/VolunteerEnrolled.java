package org.planledger.events.volunteer;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A student became a volunteer.
 *
 * @param volunteerId the card this begins
 * @param items the plan items it serves
 * @param student the student
 * @param startsOn the first day
 */
@EventType(name = "volunteer.enrolled")
public record VolunteerEnrolled(VolunteerId volunteerId, List<ItemId> items, PersonId student, LocalDate startsOn)
        implements VolunteerEvent {
    public VolunteerEnrolled {
        items = List.copyOf(items);
    }
}
