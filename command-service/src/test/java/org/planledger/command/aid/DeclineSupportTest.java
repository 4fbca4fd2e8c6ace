package org.planledger.command.aid;

import static org.planledger.command.aid.AidPast.AID;
import static org.planledger.command.aid.AidPast.DECLINED;
import static org.planledger.command.aid.AidPast.REQUESTED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class DeclineSupportTest {
    private final Desk<Aid> aid = Desk.of(Aid.class).byHead();

    @Test
    void theHeadDeclines() {
        aid.given(REQUESTED).when(new DeclineSupport(AID, "əsas yoxdur")).makes(DECLINED);
    }

    @Test
    void itIsDeclinedOnce() {
        aid.given(REQUESTED, DECLINED).when(new DeclineSupport(AID, "yox")).refused("aid.already-decided");
    }

    @Test
    void thereIsNoSuchRequest() {
        aid.when(new DeclineSupport(AID, "yox")).refusedAsUnknown("aid.unknown");
    }
}
