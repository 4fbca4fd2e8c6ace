package org.planledger.events.care;

import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * Support was recorded by mistake; the record stays and no longer counts.
 *
 * @param careId the record
 * @param items the plan items it had counted for
 * @param kind what sort of support it had been
 * @param person the veteran it had named
 * @param givenOn the day it had stood under
 * @param students how many students it had counted
 * @param reason why
 */
@EventType(name = "care.voided")
public record CareVoided(
        CareId careId,
        List<ItemId> items,
        CareKind kind,
        PersonId person,
        LocalDate givenOn,
        int students,
        Ciphertext reason)
        implements CareEvent {
    public CareVoided {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return -1;
    }
}
