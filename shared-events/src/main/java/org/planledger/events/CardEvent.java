package org.planledger.events;

import java.util.List;
import org.planledger.events.act.ActEvent;
import org.planledger.events.aid.AidEvent;
import org.planledger.events.award.AwardEvent;
import org.planledger.events.care.CareEvent;
import org.planledger.events.competence.CompetenceEvent;
import org.planledger.events.consent.ConsentEvent;
import org.planledger.events.contact.ContactEvent;
import org.planledger.events.exhibition.ExhibitionEvent;
import org.planledger.events.hosting.HostingEvent;
import org.planledger.events.indicator.IndicatorEvent;
import org.planledger.events.interview.InterviewEvent;
import org.planledger.events.invitation.InvitationEvent;
import org.planledger.events.kind.KindEvent;
import org.planledger.events.knowledge.KnowledgeEvent;
import org.planledger.events.lesson.LessonEvent;
import org.planledger.events.minutes.MinutesEvent;
import org.planledger.events.need.NeedEvent;
import org.planledger.events.notice.NoticeEvent;
import org.planledger.events.partner.PartnerEvent;
import org.planledger.events.place.PlaceEvent;
import org.planledger.events.plan.ItemId;
import org.planledger.events.practice.PracticeEvent;
import org.planledger.events.project.ProjectEvent;
import org.planledger.events.protocol.ProtocolEvent;
import org.planledger.events.referral.ReferralEvent;
import org.planledger.events.rhythm.RhythmEvent;
import org.planledger.events.series.SeriesEvent;
import org.planledger.events.service.ServiceEvent;
import org.planledger.events.survey.SurveyEvent;
import org.planledger.events.tournament.TournamentEvent;
import org.planledger.events.trip.TripEvent;
import org.planledger.events.volunteer.VolunteerEvent;

/**
 * Something that happened to a card: one thing that the centre keeps in a register (reyestr), as a protocol, a need, a
 * referral. The name of its register is the noun before the dot in the event's name. Within a register a component of
 * one name means the same thing in every event, so that the card can be read from its events by their names alone.
 */
public sealed interface CardEvent extends Event
        permits ActEvent,
                AidEvent,
                AwardEvent,
                CareEvent,
                CompetenceEvent,
                ConsentEvent,
                ContactEvent,
                ExhibitionEvent,
                HostingEvent,
                IndicatorEvent,
                InterviewEvent,
                InvitationEvent,
                KindEvent,
                KnowledgeEvent,
                LessonEvent,
                MinutesEvent,
                NeedEvent,
                NoticeEvent,
                PartnerEvent,
                PlaceEvent,
                PracticeEvent,
                ProjectEvent,
                ProtocolEvent,
                ReferralEvent,
                RhythmEvent,
                SeriesEvent,
                ServiceEvent,
                SurveyEvent,
                TournamentEvent,
                TripEvent,
                VolunteerEvent {
    /** The card. */
    Id card();

    @Override
    List<ItemId> items();

    /** How many things done for its items it adds: 1, or 0, or -1 when it takes one back. */
    default int deeds() {
        return 0;
    }
}
