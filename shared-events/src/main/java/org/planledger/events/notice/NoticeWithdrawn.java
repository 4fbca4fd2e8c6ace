package org.planledger.events.notice;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A public notice was taken down, or its draft was given up.
 *
 * @param noticeId the notice
 * @param items the plan items it serves, one or more
 * @param reason why
 */
@EventType(name = "notice.withdrawn")
public record NoticeWithdrawn(NoticeId noticeId, List<ItemId> items, Ciphertext reason) implements NoticeEvent {
    public NoticeWithdrawn {
        items = List.copyOf(items);
    }
}
