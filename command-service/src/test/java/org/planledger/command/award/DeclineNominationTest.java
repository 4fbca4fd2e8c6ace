package org.planledger.command.award;

import static org.planledger.command.award.AwardPast.AWARD;
import static org.planledger.command.award.AwardPast.DECLINED;
import static org.planledger.command.award.AwardPast.NOMINATED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class DeclineNominationTest {
    private final Desk<Award> award = Desk.of(Award.class).byHead();

    @Test
    void theHeadDeclines() {
        award.given(NOMINATED).when(new DeclineNomination(AWARD, "azdır")).makes(DECLINED);
    }

    @Test
    void itIsDeclinedOnce() {
        award.given(NOMINATED, DECLINED)
                .when(new DeclineNomination(AWARD, "azdır"))
                .refused("award.already-decided");
    }

    @Test
    void thereIsNoSuchNomination() {
        award.when(new DeclineNomination(AWARD, "azdır")).refusedAsUnknown("award.unknown");
    }
}
