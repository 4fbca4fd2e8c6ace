package org.planledger.command.volunteer;

import static org.planledger.command.volunteer.VolunteerPast.ENDED;
import static org.planledger.command.volunteer.VolunteerPast.ENROLLED;
import static org.planledger.command.volunteer.VolunteerPast.VOLUNTEER;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class EndVolunteeringTest {
    private final Desk<Volunteer> volunteer = Desk.of(Volunteer.class);

    @Test
    void volunteeringEnds() {
        volunteer
                .given(ENROLLED)
                .when(new EndVolunteering(VOLUNTEER, "məzun olub"))
                .makes(ENDED);
    }

    @Test
    void once() {
        volunteer
                .given(ENROLLED, ENDED)
                .when(new EndVolunteering(VOLUNTEER, "məzun olub"))
                .refused("volunteer.ended");
    }

    @Test
    void thereIsNoSuchVolunteer() {
        volunteer.when(new EndVolunteering(VOLUNTEER, "məzun olub")).refusedAsUnknown("volunteer.unknown");
    }
}
