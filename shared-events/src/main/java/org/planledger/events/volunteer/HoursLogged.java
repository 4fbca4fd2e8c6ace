package org.planledger.events.volunteer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The volunteer worked.
 *
 * @param volunteerId the card
 * @param items the plan items it serves
 * @param student the student
 * @param workedOn the day
 * @param minutes how long, 1 to 1440
 * @param note what was done; null if not told
 */
@EventType(name = "volunteer.hours-logged")
public record HoursLogged(
        VolunteerId volunteerId,
        List<ItemId> items,
        PersonId student,
        LocalDate workedOn,
        int minutes,
        @Nullable Ciphertext note)
        implements VolunteerEvent {
    public HoursLogged {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(workedOn);
    }
}
