package org.planledger.command.care;

import static org.planledger.command.care.CarePast.CARE;
import static org.planledger.command.care.CarePast.CARED;
import static org.planledger.command.care.CarePast.CARE_VOIDED;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidSupportTest {
    private final Desk<Care> care = Desk.of(Care.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        care.given(CARED).when(new VoidSupport(CARE, "səhv")).makes(CARE_VOIDED);
    }

    @Test
    void supportIsVoidedOnce() {
        care.given(CARED, CARE_VOIDED).when(new VoidSupport(CARE, "səhv")).refused("care.already-voided");
    }

    @Test
    void thereIsNoSuchSupport() {
        care.when(new VoidSupport(CARE, "səhv")).refusedAsUnknown("care.unknown");
    }
}
