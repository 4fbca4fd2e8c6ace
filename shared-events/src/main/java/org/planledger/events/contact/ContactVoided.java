package org.planledger.events.contact;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A contact was recorded by mistake; the record stays and no longer counts.
 *
 * @param contactId the contact
 * @param items the plan items it had counted for
 * @param reason why
 */
@EventType(name = "contact.voided")
public record ContactVoided(ContactId contactId, List<ItemId> items, Ciphertext reason) implements ContactEvent {
    public ContactVoided {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return -1;
    }
}
