package org.planledger.command.consent;

import static org.planledger.command.consent.ConsentPast.AGREED;
import static org.planledger.command.consent.ConsentPast.CONSENT;
import static org.planledger.command.consent.ConsentPast.WITHDRAWN;
import static org.planledger.command.desk.Desk.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class WithdrawConsentTest {
    private final Desk<Consent> consent = Desk.of(Consent.class);

    @Test
    void aPersonTakesItBack() {
        consent.given(AGREED).when(on(WITHDRAWN.withdrawnOn())).makes(WITHDRAWN);
    }

    @Test
    void itIsTakenBackOnce() {
        consent.given(AGREED, WITHDRAWN).when(on(TODAY)).refused("consent.already-withdrawn");
    }

    @Test
    void nobodyTakesItBackTomorrow() {
        consent.given(AGREED).when(on(TODAY.plusDays(1))).refused("consent.in-future");
    }

    @Test
    void itIsTakenBackAfterItWasGiven() {
        consent.given(AGREED).when(on(AGREED.givenOn().minusDays(1))).refused("consent.withdrawn-before-given");
    }

    @Test
    void thereIsNoSuchConsent() {
        consent.when(on(TODAY)).refusedAsUnknown("consent.unknown");
    }

    private static WithdrawConsent on(LocalDate day) {
        return new WithdrawConsent(CONSENT, day, "istəmir");
    }
}
