package org.planledger.events.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A veteran was given support that is not money.
 *
 * @param careId the record this begins
 * @param items the plan items it serves, one or more
 * @param kind what sort of support
 * @param person the veteran
 * @param givenOn the day
 * @param minutes how long it took, 1 to 1440
 * @param students how many students helped, 0 or more
 * @param text what was done, in words
 */
@EventType(name = "care.given")
public record CareGiven(
        CareId careId,
        List<ItemId> items,
        CareKind kind,
        PersonId person,
        LocalDate givenOn,
        int minutes,
        int students,
        Ciphertext text)
        implements CareEvent {
    public CareGiven {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(givenOn);
    }
}
