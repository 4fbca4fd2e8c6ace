package org.planledger.query.card;

import java.util.List;
import org.planledger.events.competence.CompetenceEvent;
import org.planledger.events.competence.CompetenceRecorded;
import org.planledger.events.practice.PracticeEvent;
import org.planledger.events.practice.PracticeLogged;
import org.planledger.events.practice.PracticeVoided;
import org.planledger.events.referral.PlacementKept;
import org.planledger.events.referral.PlacementLost;
import org.planledger.events.referral.PlacementRecorded;
import org.planledger.events.referral.ReferralAccepted;
import org.planledger.events.referral.ReferralClosed;
import org.planledger.events.referral.ReferralDeclined;
import org.planledger.events.referral.ReferralEvent;
import org.planledger.events.referral.ReferralOpened;
import org.planledger.events.referral.ReferralSent;
import org.planledger.events.volunteer.HoursLogged;
import org.planledger.events.volunteer.VolunteerAssigned;
import org.planledger.events.volunteer.VolunteerEnrolled;
import org.planledger.events.volunteer.VolunteerEvent;
import org.planledger.events.volunteer.VolunteeringEnded;

/** Registers of students and of suitable work. */
final class StudentRegisters {
    private static final List<Register> ALL = List.of(
            Register.of(VolunteerEvent.class)
                    .titled("student", "startsOn")
                    .state("ENROLLED", VolunteerEnrolled.class)
                    .state("ENDED", VolunteeringEnded.class)
                    .lines(VolunteerAssigned.class, HoursLogged.class)
                    .begins("enrol-volunteer")
                    .offers("ENROLLED", "log-hours", "assign-volunteer", "end-volunteering"),
            Register.of(PracticeEvent.class)
                    .titled("student", "practisedOn")
                    .state("LOGGED", PracticeLogged.class)
                    .state("VOIDED", PracticeVoided.class)
                    .begins("log-practice-hours")
                    .offers("LOGGED", "void-practice"),
            Register.of(CompetenceEvent.class)
                    .titled("student", "competence")
                    .state("RECORDED", CompetenceRecorded.class)
                    .begins("record-competence"),
            Register.of(ReferralEvent.class)
                    .titled("veteran", "wish")
                    .state("OPEN", ReferralOpened.class)
                    .state("SENT", ReferralSent.class)
                    .state("ACCEPTED", ReferralAccepted.class)
                    .state("DECLINED", ReferralDeclined.class)
                    .state("PLACED", PlacementRecorded.class)
                    .state("KEPT", PlacementKept.class)
                    .state("LOST", PlacementLost.class)
                    .state("CLOSED", ReferralClosed.class)
                    .restates(ReferralSent.class)
                    .lines(PlacementKept.class, PlacementLost.class)
                    .begins("open-referral")
                    .offers("OPEN", "send-referral", "close-referral")
                    .offers("SENT", "answer-referral", "close-referral")
                    .offers("ACCEPTED", "record-placement", "close-referral")
                    .offers("DECLINED", "send-referral", "close-referral")
                    .offers("PLACED", "confirm-placement-kept", "close-referral")
                    .offers("KEPT", "confirm-placement-kept", "close-referral")
                    .offers("LOST", "close-referral"));

    private StudentRegisters() {}

    static List<Register> all() {
        return ALL;
    }
}
