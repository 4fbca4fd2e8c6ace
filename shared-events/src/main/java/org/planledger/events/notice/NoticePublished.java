package org.planledger.events.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.plan.ItemId;

/**
 * A public notice was published, with the consent of everybody whom it names or pictures.
 *
 * @param noticeId the notice
 * @param items the plan items it serves, one or more
 * @param publishedOn the day
 * @param place where, for example its address
 * @param consents the consents it rests on; none if it names and pictures nobody
 */
@EventType(name = "notice.published")
public record NoticePublished(
        NoticeId noticeId, List<ItemId> items, LocalDate publishedOn, Ciphertext place, List<ConsentId> consents)
        implements NoticeEvent {
    public NoticePublished {
        items = List.copyOf(items);
        consents = List.copyOf(consents);
    }

    @Override
    public int deeds() {
        return 1;
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(publishedOn);
    }
}
