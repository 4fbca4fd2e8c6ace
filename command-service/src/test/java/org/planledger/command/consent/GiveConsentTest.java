package org.planledger.command.consent;

import static org.planledger.command.consent.ConsentPast.AGREED;
import static org.planledger.command.consent.ConsentPast.CONSENT;
import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.person.PersonId;

class GiveConsentTest {
    private final Desk<Consent> consent =
            Desk.of(Consent.class).knows(Person.class, VETERAN.value(), VETERAN_REGISTERED);

    @Test
    void aPersonAgrees() {
        consent.when(of(VETERAN, AGREED.givenOn(), AGREED.until())).makes(AGREED);
    }

    @Test
    void itMayHaveNoLastDay() {
        consent.when(of(VETERAN, TODAY, null))
                .makes(new ConsentGiven(CONSENT, VETERAN, ConsentPurpose.PHOTO, TODAY, null, box("yazılı", VETERAN)));
    }

    @Test
    void theSameConsentIsNotGivenTwice() {
        consent.given(AGREED).when(of(VETERAN, TODAY, null)).refused("consent.already-given");
    }

    @Test
    void thePersonIsKnown() {
        consent.when(of(NOBODY, TODAY, null)).refused("person.unknown");
    }

    @Test
    void nobodyAgreesTomorrow() {
        consent.when(of(VETERAN, TODAY.plusDays(1), null)).refused("consent.in-future");
    }

    @Test
    void itEndsAfterItBegan() {
        consent.when(of(VETERAN, TODAY, TODAY.minusDays(1))).refused("consent.ends-before-start");
    }

    private static GiveConsent of(PersonId person, LocalDate day, @Nullable LocalDate until) {
        return new GiveConsent(CONSENT, person, ConsentPurpose.PHOTO, day, until, "yazılı");
    }
}
