package org.planledger.command.need;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.need.NeedPast.NEED;
import static org.planledger.command.need.NeedPast.NEED_ANSWERED;
import static org.planledger.command.need.NeedPast.NEED_CONFIRMED;
import static org.planledger.command.need.NeedPast.NEED_RECORDED;
import static org.planledger.command.need.NeedPast.NEED_WITHDRAWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.need.NeedConfirmed;

class ConfirmNeedTest {
    private final Desk<Need> need = Desk.of(Need.class);

    @Test
    void aNeedIsConfirmed() {
        need.given(NEED_RECORDED).when(new ConfirmNeed(NEED, " ")).makes(NEED_CONFIRMED);
    }

    @Test
    void whatIsSaidAboutItDiesWithTheVeteran() {
        need.given(NEED_RECORDED)
                .when(new ConfirmNeed(NEED, "təcili"))
                .makes(new NeedConfirmed(NEED, List.of(ITEM), VETERAN, box("təcili", VETERAN)));
    }

    @Test
    void aNeedIsConfirmedOnce() {
        need.given(NEED_RECORDED, NEED_CONFIRMED)
                .when(new ConfirmNeed(NEED, null))
                .refused("need.already-confirmed");
    }

    @Test
    void whatAServiceAnswersIsConfirmed() {
        need.given(NEED_RECORDED, NEED_CONFIRMED, NEED_ANSWERED)
                .when(new ConfirmNeed(NEED, null))
                .refused("need.already-confirmed");
    }

    @Test
    void aWithdrawnNeedIsNotConfirmed() {
        need.given(NEED_RECORDED, NEED_WITHDRAWN)
                .when(new ConfirmNeed(NEED, null))
                .refused("need.already-withdrawn");
    }

    @Test
    void thereIsNoSuchNeed() {
        need.when(new ConfirmNeed(NEED, null)).refusedAsUnknown("need.unknown");
    }
}
