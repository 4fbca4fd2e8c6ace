package org.planledger.command.volunteer;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.STUDENT;
import static org.planledger.command.desk.Past.VETERAN;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.volunteer.HoursLogged;
import org.planledger.events.volunteer.VolunteerAssigned;
import org.planledger.events.volunteer.VolunteerEnrolled;
import org.planledger.events.volunteer.VolunteerId;
import org.planledger.events.volunteer.VolunteeringEnded;

/** A student helps. */
final class VolunteerPast {
    static final VolunteerId VOLUNTEER = new VolunteerId(new UUID(24, 1));
    static final LocalDate STARTS = LocalDate.parse("2025-05-01");

    static final VolunteerEnrolled ENROLLED = new VolunteerEnrolled(VOLUNTEER, List.of(ITEM), STUDENT, STARTS);
    static final VolunteerAssigned ASSIGNED =
            new VolunteerAssigned(VOLUNTEER, List.of(ITEM), STUDENT, box("bazarlıq", STUDENT, VETERAN), VETERAN);
    static final HoursLogged LOGGED = new HoursLogged(VOLUNTEER, List.of(ITEM), STUDENT, TODAY, 90, null);
    static final VolunteeringEnded ENDED =
            new VolunteeringEnded(VOLUNTEER, List.of(ITEM), STUDENT, box("məzun olub", STUDENT));

    private VolunteerPast() {}
}
