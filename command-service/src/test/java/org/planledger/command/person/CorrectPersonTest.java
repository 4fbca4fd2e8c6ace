package org.planledger.command.person;

import static org.planledger.command.desk.Boxes.fieldBox;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.person.PersonCorrected;

class CorrectPersonTest {
    private static final PersonCorrected CORRECTED =
            new PersonCorrected(VETERAN, fieldBox(VETERAN, "Qazi Əliyev"), fieldBox(VETERAN, "050 111 11 11"));

    private final Desk<Person> person = Desk.of(Person.class);

    @Test
    void nameAndContactAreSetRight() {
        person.given(VETERAN_REGISTERED)
                .when(of("Qazi Əliyev", "050 111 11 11"))
                .makes(CORRECTED);
    }

    @Test
    void aContactThatIsLeftOutIsRemoved() {
        person.given(VETERAN_REGISTERED, CORRECTED)
                .when(of("Qazi Əliyev", " "))
                .makes(new PersonCorrected(VETERAN, fieldBox(VETERAN, "Qazi Əliyev"), null));
    }

    @Test
    void thereIsNoSuchPerson() {
        person.when(of("Qazi Əliyev", null)).refusedAsUnknown("person.unknown");
    }

    private static CorrectPerson of(String name, @Nullable String contact) {
        return new CorrectPerson(VETERAN, name, contact);
    }
}
