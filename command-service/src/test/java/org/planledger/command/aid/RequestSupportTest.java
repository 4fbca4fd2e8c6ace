package org.planledger.command.aid;

import static org.planledger.command.aid.AidPast.AID;
import static org.planledger.command.aid.AidPast.NEEDED;
import static org.planledger.command.aid.AidPast.REQUESTED;
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

class RequestSupportTest {
    private final Desk<Aid> aid = Desk.of(Aid.class)
            .knows(Item.class, ITEM.value(), ITEM_IMPORTED)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void supportIsAskedFor() {
        aid.when(request(VETERAN, ITEM)).makes(REQUESTED);
    }

    @Test
    void itIsAskedForOnce() {
        aid.given(REQUESTED).when(request(VETERAN, ITEM)).refused("aid.already-requested");
    }

    @Test
    void theVeteranIsKnown() {
        aid.when(request(NOBODY, ITEM)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        aid.when(request(STUDENT, ITEM)).refused("person.not-veteran");
    }

    @Test
    void itServesItemsThatExist() {
        aid.when(request(VETERAN, NO_ITEM)).refused("item.unknown");
    }

    private static RequestSupport request(PersonId veteran, ItemId item) {
        return new RequestSupport(AID, veteran, 200_00L, "dərman", NEEDED, List.of(item));
    }
}
