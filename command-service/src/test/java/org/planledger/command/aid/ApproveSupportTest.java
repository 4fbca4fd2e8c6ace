package org.planledger.command.aid;

import static org.planledger.command.aid.AidPast.AID;
import static org.planledger.command.aid.AidPast.APPROVED;
import static org.planledger.command.aid.AidPast.DECLINED;
import static org.planledger.command.aid.AidPast.REQUESTED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class ApproveSupportTest {
    private final Desk<Aid> aid = Desk.of(Aid.class);

    @Test
    void aSecondPersonApproves() {
        aid.byHead().given(REQUESTED).when(new ApproveSupport(AID, "qəbzlə")).makes(APPROVED);
    }

    @Test
    void nobodyApprovesTheirOwnRequest() {
        aid.given(REQUESTED).when(new ApproveSupport(AID, null)).refused("aid.same-person");
    }

    @Test
    void itIsApprovedOnce() {
        aid.byHead()
                .given(REQUESTED, APPROVED)
                .when(new ApproveSupport(AID, null))
                .refused("aid.already-decided");
    }

    @Test
    void whatWasDeclinedIsNotApproved() {
        aid.byHead()
                .given(REQUESTED, DECLINED)
                .when(new ApproveSupport(AID, null))
                .refused("aid.already-decided");
    }

    @Test
    void thereIsNoSuchRequest() {
        aid.byHead().when(new ApproveSupport(AID, null)).refusedAsUnknown("aid.unknown");
    }
}
