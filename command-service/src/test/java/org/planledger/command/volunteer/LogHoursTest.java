package org.planledger.command.volunteer;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.volunteer.VolunteerPast.ENDED;
import static org.planledger.command.volunteer.VolunteerPast.ENROLLED;
import static org.planledger.command.volunteer.VolunteerPast.LOGGED;
import static org.planledger.command.volunteer.VolunteerPast.STARTS;
import static org.planledger.command.volunteer.VolunteerPast.VOLUNTEER;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class LogHoursTest {
    private final Desk<Volunteer> volunteer = Desk.of(Volunteer.class);

    @Test
    void aVolunteerWorked() {
        volunteer.given(ENROLLED).when(log(TODAY)).makes(LOGGED);
    }

    @Test
    void andWorkedAgain() {
        volunteer.given(ENROLLED, LOGGED).when(log(TODAY)).makes(LOGGED);
    }

    @Test
    void tomorrowNobodyWorked() {
        volunteer.given(ENROLLED).when(log(TODAY.plusDays(1))).refused("volunteer.in-future");
    }

    @Test
    void workFollowsTheFirstDay() {
        volunteer.given(ENROLLED).when(log(STARTS.minusDays(1))).refused("volunteer.before-start");
    }

    @Test
    void whoIsNoVolunteerAnyMoreDoesNothing() {
        volunteer.given(ENROLLED, ENDED).when(log(TODAY)).refused("volunteer.ended");
    }

    @Test
    void thereIsNoSuchVolunteer() {
        volunteer.when(log(TODAY)).refusedAsUnknown("volunteer.unknown");
    }

    private static LogHours log(LocalDate day) {
        return new LogHours(VOLUNTEER, day, 90, null);
    }
}
