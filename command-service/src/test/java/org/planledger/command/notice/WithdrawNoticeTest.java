package org.planledger.command.notice;

import static org.planledger.command.notice.NoticePast.DRAFTED;
import static org.planledger.command.notice.NoticePast.NOTICE;
import static org.planledger.command.notice.NoticePast.PUBLISHED;
import static org.planledger.command.notice.NoticePast.WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class WithdrawNoticeTest {
    private final Desk<Notice> notice = Desk.of(Notice.class);

    @Test
    void itIsTakenDown() {
        notice.given(DRAFTED, PUBLISHED).when(withdraw()).makes(WITHDRAWN);
    }

    @Test
    void aDraftIsGivenUp() {
        notice.given(DRAFTED).when(withdraw()).makes(WITHDRAWN);
    }

    @Test
    void itIsWithdrawnOnce() {
        notice.given(DRAFTED, WITHDRAWN).when(withdraw()).refused("notice.already-withdrawn");
    }

    @Test
    void thereIsNoSuchNotice() {
        notice.when(withdraw()).refusedAsUnknown("notice.unknown");
    }

    private static WithdrawNotice withdraw() {
        return new WithdrawNotice(NOTICE, "səhv");
    }
}
