package org.planledger.events.notice;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * A public notice was drafted.
 *
 * @param noticeId the notice this begins
 * @param items the plan items it serves, one or more
 * @param title its title
 * @param text what it says
 * @param channel where it is to stand
 * @param named whom it names; perhaps nobody
 * @param pictured whom it shows in a picture; perhaps nobody
 * @param consents the consents that are there already; perhaps none
 */
@EventType(name = "notice.drafted")
public record NoticeDrafted(
        NoticeId noticeId,
        List<ItemId> items,
        Ciphertext title,
        Ciphertext text,
        NoticeChannel channel,
        List<PersonId> named,
        List<PersonId> pictured,
        List<ConsentId> consents)
        implements NoticeEvent {
    public NoticeDrafted {
        items = List.copyOf(items);
        named = List.copyOf(named);
        pictured = List.copyOf(pictured);
        consents = List.copyOf(consents);
    }
}
