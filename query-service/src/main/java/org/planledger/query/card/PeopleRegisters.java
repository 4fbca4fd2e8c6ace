package org.planledger.query.card;

import java.util.List;
import org.planledger.events.care.CareEvent;
import org.planledger.events.care.CareGiven;
import org.planledger.events.care.CareVoided;
import org.planledger.events.consent.ConsentEvent;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentWithdrawn;
import org.planledger.events.interview.InterviewEvent;
import org.planledger.events.interview.InterviewRecorded;
import org.planledger.events.interview.InterviewVoided;
import org.planledger.events.need.NeedAnswered;
import org.planledger.events.need.NeedConfirmed;
import org.planledger.events.need.NeedEvent;
import org.planledger.events.need.NeedRecorded;
import org.planledger.events.need.NeedWithdrawn;
import org.planledger.events.rhythm.RhythmEnded;
import org.planledger.events.rhythm.RhythmEvent;
import org.planledger.events.rhythm.RhythmSet;
import org.planledger.events.service.ServiceDetermined;
import org.planledger.events.service.ServiceEnded;
import org.planledger.events.service.ServiceEvent;
import org.planledger.events.service.ServiceStarted;
import org.planledger.events.survey.SurveyAnswered;
import org.planledger.events.survey.SurveyClosed;
import org.planledger.events.survey.SurveyDesigned;
import org.planledger.events.survey.SurveyEvent;
import org.planledger.events.survey.SurveyOpened;
import org.planledger.events.survey.SurveyRevised;

/** Registers of what veterans need and are given. */
final class PeopleRegisters {
    private static final List<Register> ALL = List.of(
            Register.of(NeedEvent.class)
                    .titled("kind", "text")
                    .state("RECORDED", NeedRecorded.class)
                    .state("CONFIRMED", NeedConfirmed.class)
                    .state("ANSWERED", NeedAnswered.class)
                    .state("WITHDRAWN", NeedWithdrawn.class)
                    .begins("record-need")
                    .offers("RECORDED", "confirm-need", "withdraw-need")
                    .offers("CONFIRMED", "withdraw-need"),
            Register.of(InterviewEvent.class)
                    .titled("person", "heldOn")
                    .state("RECORDED", InterviewRecorded.class)
                    .state("VOIDED", InterviewVoided.class)
                    .begins("record-interview")
                    .offers("RECORDED", "void-interview"),
            Register.of(SurveyEvent.class)
                    .titled("title", "version")
                    .state("DESIGNED", SurveyDesigned.class, SurveyRevised.class)
                    .state("OPEN", SurveyOpened.class)
                    .state("CLOSED", SurveyClosed.class)
                    .lines(SurveyAnswered.class)
                    .keeps(SurveyDesigned.class, SurveyRevised.class)
                    .until("closesOn", 7, "OPEN")
                    .begins("design-survey")
                    .offers("DESIGNED", "open-survey", "revise-survey")
                    .offers("OPEN", "submit-survey-answer", "close-survey")
                    .offers("CLOSED", "revise-survey"),
            Register.of(ServiceEvent.class)
                    .titled("title")
                    .state("DETERMINED", ServiceDetermined.class)
                    .state("STARTED", ServiceStarted.class)
                    .state("ENDED", ServiceEnded.class)
                    .lines(ServiceStarted.class, ServiceEnded.class)
                    .begins("determine-service")
                    .offers("DETERMINED", "start-service")
                    .offers("STARTED", "end-service")
                    .offers("ENDED", "start-service"),
            Register.of(CareEvent.class)
                    .titled("kind", "person", "givenOn")
                    .state("GIVEN", CareGiven.class)
                    .state("VOIDED", CareVoided.class)
                    .begins("record-support")
                    .offers("GIVEN", "void-support"),
            Register.of(ConsentEvent.class)
                    .titled("person", "purpose")
                    .state("GIVEN", ConsentGiven.class)
                    .state("WITHDRAWN", ConsentWithdrawn.class)
                    .until("until", 30, "GIVEN")
                    .begins("give-consent")
                    .offers("GIVEN", "withdraw-consent"),
            Register.of(RhythmEvent.class)
                    .titled("person", "everyDays")
                    .state("SET", RhythmSet.class)
                    .state("ENDED", RhythmEnded.class)
                    .begins("set-visit-rhythm")
                    .offers("SET", "end-visit-rhythm"));

    private PeopleRegisters() {}

    static List<Register> all() {
        return ALL;
    }
}
