package org.planledger.command.volunteer;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.NOBODY;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.STUDENT_REGISTERED;
import static org.planledger.command.desk.Past.VETERAN;
import static org.planledger.command.desk.Past.VETERAN_REGISTERED;
import static org.planledger.command.volunteer.VolunteerPast.ASSIGNED;
import static org.planledger.command.volunteer.VolunteerPast.ENDED;
import static org.planledger.command.volunteer.VolunteerPast.ENROLLED;
import static org.planledger.command.volunteer.VolunteerPast.VOLUNTEER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.command.person.Person;
import org.planledger.events.person.PersonId;
import org.planledger.events.volunteer.VolunteerAssigned;

class AssignVolunteerTest {
    private final Desk<Volunteer> volunteer = Desk.of(Volunteer.class)
            .knows(Person.class, VETERAN.value(), VETERAN_REGISTERED)
            .knows(Person.class, STUDENT.value(), STUDENT_REGISTERED);

    @Test
    void aVolunteerHelpsAVeteran() {
        volunteer.given(ENROLLED).when(assign(VETERAN)).makes(ASSIGNED);
    }

    @Test
    void orHelpsOnceMore() {
        volunteer
                .given(ENROLLED, ASSIGNED)
                .when(assign(null))
                .makes(new VolunteerAssigned(VOLUNTEER, List.of(ITEM), STUDENT, box("bazarlıq", STUDENT), null));
    }

    @Test
    void theVeteranIsKnown() {
        volunteer.given(ENROLLED).when(assign(NOBODY)).refused("person.unknown");
    }

    @Test
    void theVeteranIsAVeteran() {
        volunteer.given(ENROLLED).when(assign(STUDENT)).refused("person.not-veteran");
    }

    @Test
    void whoIsNoVolunteerAnyMoreDoesNothing() {
        volunteer.given(ENROLLED, ENDED).when(assign(VETERAN)).refused("volunteer.ended");
    }

    @Test
    void thereIsNoSuchVolunteer() {
        volunteer.when(assign(VETERAN)).refusedAsUnknown("volunteer.unknown");
    }

    private static AssignVolunteer assign(@Nullable PersonId veteran) {
        return new AssignVolunteer(VOLUNTEER, "bazarlıq", veteran);
    }
}
