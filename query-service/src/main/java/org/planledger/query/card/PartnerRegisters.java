package org.planledger.query.card;

import java.util.List;
import org.planledger.events.act.ActEvent;
import org.planledger.events.act.NormativeActRegistered;
import org.planledger.events.act.NormativeActStudied;
import org.planledger.events.contact.ContactEvent;
import org.planledger.events.contact.ContactMade;
import org.planledger.events.contact.ContactVoided;
import org.planledger.events.invitation.GuestAttendanceRecorded;
import org.planledger.events.invitation.GuestInvited;
import org.planledger.events.invitation.InvitationAnswered;
import org.planledger.events.invitation.InvitationEvent;
import org.planledger.events.knowledge.KnowledgeCheckVoided;
import org.planledger.events.knowledge.KnowledgeChecked;
import org.planledger.events.knowledge.KnowledgeEvent;
import org.planledger.events.lesson.LessonAdopted;
import org.planledger.events.lesson.LessonEvent;
import org.planledger.events.lesson.LessonRecorded;
import org.planledger.events.lesson.LessonRejected;
import org.planledger.events.minutes.MinutesEvent;
import org.planledger.events.minutes.MinutesRecorded;
import org.planledger.events.minutes.MinutesVoided;
import org.planledger.events.notice.NoticeDrafted;
import org.planledger.events.notice.NoticeEvent;
import org.planledger.events.notice.NoticePublished;
import org.planledger.events.notice.NoticeWithdrawn;
import org.planledger.events.partner.CooperationEnded;
import org.planledger.events.partner.CooperationOpened;
import org.planledger.events.partner.PartnerEvent;
import org.planledger.events.partner.PartnerRegistered;
import org.planledger.events.project.ProjectDropped;
import org.planledger.events.project.ProjectEvent;
import org.planledger.events.project.ProjectFinished;
import org.planledger.events.project.ProjectOutputRecorded;
import org.planledger.events.project.ProjectProposed;
import org.planledger.events.project.ProjectStarted;
import org.planledger.events.protocol.ObligationKept;
import org.planledger.events.protocol.ProtocolDrafted;
import org.planledger.events.protocol.ProtocolEnded;
import org.planledger.events.protocol.ProtocolEvent;
import org.planledger.events.protocol.ProtocolSigned;
import org.planledger.events.trip.TravellerRegistered;
import org.planledger.events.trip.TravellerWithdrawn;
import org.planledger.events.trip.TripCancelled;
import org.planledger.events.trip.TripDone;
import org.planledger.events.trip.TripEvent;
import org.planledger.events.trip.TripPlanned;

/** Registers of partners and guests, of what is learnt from them, and of what the public is told. */
final class PartnerRegisters {
    private PartnerRegisters() {}

    static List<Register> all() {
        return List.of(
                partners(),
                contacts(),
                protocols(),
                projects(),
                acts(),
                knowledge(),
                lessons(),
                invitations(),
                trips(),
                notices(),
                minutes());
    }

    private static Register partners() {
        return Register.of(PartnerEvent.class)
                .titled("name")
                .state("KNOWN", PartnerRegistered.class)
                .state("COOPERATING", CooperationOpened.class)
                .state("COOPERATED", CooperationEnded.class)
                .begins("register-organisation")
                .offers("KNOWN", "open-cooperation", "correct-organisation")
                .offers("COOPERATING", "correct-organisation", "end-cooperation")
                .offers("COOPERATED", "open-cooperation", "correct-organisation");
    }

    private static Register contacts() {
        return Register.of(ContactEvent.class)
                .titled("madeOn", "about")
                .state("MADE", ContactMade.class)
                .state("VOIDED", ContactVoided.class)
                .begins("record-contact")
                .offers("MADE", "void-contact");
    }

    private static Register protocols() {
        return Register.of(ProtocolEvent.class)
                .titled("subject")
                .state("DRAFT", ProtocolDrafted.class)
                .state("SIGNED", ProtocolSigned.class)
                .state("ENDED", ProtocolEnded.class)
                .lines(ObligationKept.class)
                .until("until", 60, "SIGNED")
                .begins("draft-protocol")
                .offers("DRAFT", "sign-protocol", "end-protocol")
                .offers("SIGNED", "record-obligation-kept", "renew-protocol", "end-protocol");
    }

    private static Register projects() {
        return Register.of(ProjectEvent.class)
                .titled("title")
                .state("PROPOSED", ProjectProposed.class)
                .state("RUNNING", ProjectStarted.class)
                .state("FINISHED", ProjectFinished.class)
                .state("DROPPED", ProjectDropped.class)
                .lines(ProjectOutputRecorded.class)
                .begins("propose-project")
                .offers("PROPOSED", "revise-project", "start-project", "drop-project")
                .offers("RUNNING", "record-project-output", "finish-project", "drop-project");
    }

    private static Register acts() {
        return Register.of(ActEvent.class)
                .titled("title")
                .state("REGISTERED", NormativeActRegistered.class)
                .state("STUDIED", NormativeActStudied.class)
                .lines(NormativeActStudied.class)
                .begins("register-normative-act")
                .offers("REGISTERED", "mark-act-studied")
                .offers("STUDIED", "mark-act-studied");
    }

    private static Register knowledge() {
        return Register.of(KnowledgeEvent.class)
                .titled("checkedOn", "group")
                .state("CHECKED", KnowledgeChecked.class)
                .state("VOIDED", KnowledgeCheckVoided.class)
                .begins("record-knowledge-check")
                .offers("CHECKED", "void-knowledge-check");
    }

    private static Register lessons() {
        return Register.of(LessonEvent.class)
                .titled("text")
                .state("RECORDED", LessonRecorded.class)
                .state("ADOPTED", LessonAdopted.class)
                .state("REJECTED", LessonRejected.class)
                .begins("record-lesson")
                .offers("RECORDED", "adopt-lesson", "reject-lesson");
    }

    private static Register invitations() {
        return Register.of(InvitationEvent.class)
                .titled("person", "guest", "occasion")
                .state("INVITED", GuestInvited.class)
                .state("ANSWERED", InvitationAnswered.class)
                .state("OVER", GuestAttendanceRecorded.class)
                .begins("invite-guest")
                .offers("INVITED", "record-invitation-answer", "record-attendance-of-guest")
                .offers("ANSWERED", "record-invitation-answer", "record-attendance-of-guest");
    }

    private static Register trips() {
        return Register.of(TripEvent.class)
                .titled("destination", "startsOn")
                .state("PLANNED", TripPlanned.class)
                .state("DONE", TripDone.class)
                .state("CANCELLED", TripCancelled.class)
                .lines(TravellerRegistered.class, TravellerWithdrawn.class)
                .until("startsOn", 7, "PLANNED")
                .begins("plan-trip")
                .offers("PLANNED", "register-traveller", "withdraw-traveller", "record-trip-done", "cancel-trip");
    }

    private static Register notices() {
        return Register.of(NoticeEvent.class)
                .titled("title")
                .state("DRAFT", NoticeDrafted.class)
                .state("PUBLISHED", NoticePublished.class)
                .state("WITHDRAWN", NoticeWithdrawn.class)
                .begins("draft-notice")
                .offers("DRAFT", "publish-notice", "withdraw-notice")
                .offers("PUBLISHED", "withdraw-notice");
    }

    private static Register minutes() {
        return Register.of(MinutesEvent.class)
                .titled("text")
                .state("RECORDED", MinutesRecorded.class)
                .state("VOIDED", MinutesVoided.class)
                .begins("record-minutes")
                .offers("RECORDED", "void-minutes");
    }
}
