package org.planledger.command.need;

import static org.planledger.command.need.NeedPast.NEED;
import static org.planledger.command.need.NeedPast.NEED_ANSWERED;
import static org.planledger.command.need.NeedPast.NEED_CONFIRMED;
import static org.planledger.command.need.NeedPast.NEED_RECORDED;
import static org.planledger.command.need.NeedPast.NEED_WITHDRAWN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class WithdrawNeedTest {
    private final Desk<Need> need = Desk.of(Need.class);

    @Test
    void aMistakeIsWithdrawnAndStays() {
        need.given(NEED_RECORDED).when(new WithdrawNeed(NEED, "səhv")).makes(NEED_WITHDRAWN);
    }

    @Test
    void aConfirmedNeedIsWithdrawnToo() {
        need.given(NEED_RECORDED, NEED_CONFIRMED)
                .when(new WithdrawNeed(NEED, "səhv"))
                .makes(NEED_WITHDRAWN);
    }

    @Test
    void aNeedIsWithdrawnOnce() {
        need.given(NEED_RECORDED, NEED_WITHDRAWN)
                .when(new WithdrawNeed(NEED, "səhv"))
                .refused("need.already-withdrawn");
    }

    @Test
    void aNeedThatAServiceAnswersStands() {
        need.given(NEED_RECORDED, NEED_CONFIRMED, NEED_ANSWERED)
                .when(new WithdrawNeed(NEED, "səhv"))
                .refused("need.already-answered");
    }

    @Test
    void thereIsNoSuchNeed() {
        need.when(new WithdrawNeed(NEED, "səhv")).refusedAsUnknown("need.unknown");
    }
}
