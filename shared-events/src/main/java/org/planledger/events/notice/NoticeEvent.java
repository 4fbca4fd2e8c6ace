package org.planledger.events.notice;

import org.planledger.events.CardEvent;

/** Everything that can have happened to a public notice. */
public sealed interface NoticeEvent extends CardEvent permits NoticeDrafted, NoticePublished, NoticeWithdrawn {
    /** The card itself. */
    NoticeId noticeId();

    @Override
    default NoticeId card() {
        return noticeId();
    }
}
