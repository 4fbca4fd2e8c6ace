package org.planledger.command.person;

import static org.planledger.command.desk.Boxes.fieldBox;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.command.desk.Desk;
import org.planledger.events.person.PersonKind;
import org.planledger.events.person.PersonRegistered;

class RegisterPersonTest {
    private final Desk<Person> person = Desk.of(Person.class);

    @Test
    void aPersonBecomesKnownUnderAKeyOfTheirOwn() {
        person.when(new RegisterPerson(VETERAN, PersonKind.VETERAN, "Qazi", "050 000 00 00"))
                .makes(new PersonRegistered(
                        VETERAN, PersonKind.VETERAN, fieldBox(VETERAN, "Qazi"), fieldBox(VETERAN, "050 000 00 00")));
    }

    @ParameterizedTest
    @EnumSource
    void whateverSomebodyIsToTheCentre(PersonKind kind) {
        person.when(new RegisterPerson(VETERAN, kind, "Qazi", null))
                .makes(new PersonRegistered(VETERAN, kind, fieldBox(VETERAN, "Qazi"), null));
    }

    @Test
    void anEmptyContactIsNone() {
        person.when(new RegisterPerson(VETERAN, PersonKind.VETERAN, "Qazi", " "))
                .makes(VETERAN_REGISTERED);
    }

    @Test
    void theSamePersonIsNotRegisteredTwice() {
        person.given(VETERAN_REGISTERED)
                .when(new RegisterPerson(VETERAN, PersonKind.VETERAN, "Qazi", null))
                .refused("person.already-registered");
    }
}
