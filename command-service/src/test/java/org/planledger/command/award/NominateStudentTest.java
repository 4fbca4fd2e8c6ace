package org.planledger.command.award;

import static org.planledger.command.award.AwardPast.AWARD;
import static org.planledger.command.award.AwardPast.NOMINATED;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.ITEM_IMPORTED;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.NO_ITEM;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

class NominateStudentTest {
    private final Desk<Award> award = Desk.of(Award.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aStudentIsNominated() {
        award.when(nominate(STUDENT, ITEM)).makes(NOMINATED);
    }

    @Test
    void onceByOneNomination() {
        award.given(NOMINATED).when(nominate(STUDENT, ITEM)).refused("award.already-nominated");
    }

    @Test
    void theStudentIsKnown() {
        award.when(nominate(NOBODY, ITEM)).refused("person.unknown");
    }

    @Test
    void theStudentIsAStudent() {
        award.when(nominate(VETERAN, ITEM)).refused("person.not-student");
    }

    @Test
    void itServesItemsThatExist() {
        award.when(nominate(STUDENT, NO_ITEM)).refused("item.unknown");
    }

    private static NominateStudent nominate(PersonId student, ItemId item) {
        return new NominateStudent(AWARD, student, "könüllü işə görə", 40, List.of(item));
    }
}
