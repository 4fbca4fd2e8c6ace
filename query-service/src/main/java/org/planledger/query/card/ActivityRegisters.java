package org.planledger.query.card;

import java.util.List;
import org.planledger.events.hosting.HostingEvent;
import org.planledger.events.hosting.HostingRecorded;
import org.planledger.events.invitation.GuestAttendanceRecorded;
import org.planledger.events.invitation.GuestInvited;
import org.planledger.events.invitation.InvitationAnswered;
import org.planledger.events.invitation.InvitationEvent;
import org.planledger.events.kind.KindChosen;
import org.planledger.events.kind.KindDefined;
import org.planledger.events.kind.KindEvent;
import org.planledger.events.kind.KindRetired;
import org.planledger.events.minutes.MinutesEvent;
import org.planledger.events.minutes.MinutesRecorded;
import org.planledger.events.minutes.MinutesVoided;
import org.planledger.events.place.BookingReleased;
import org.planledger.events.place.PlaceBooked;
import org.planledger.events.place.PlaceEvent;
import org.planledger.events.place.PlaceRegistered;
import org.planledger.events.series.SeriesCancelled;
import org.planledger.events.series.SeriesEvent;
import org.planledger.events.series.SeriesMoved;
import org.planledger.events.series.SeriesScheduled;
import org.planledger.events.tournament.GameCorrected;
import org.planledger.events.tournament.GameRecorded;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.PlayerWithdrew;
import org.planledger.events.tournament.RoundDrawn;
import org.planledger.events.tournament.TournamentAnnounced;
import org.planledger.events.tournament.TournamentEvent;
import org.planledger.events.tournament.TournamentFinished;
import org.planledger.events.trip.TravellerRegistered;
import org.planledger.events.trip.TravellerWithdrawn;
import org.planledger.events.trip.TripCancelled;
import org.planledger.events.trip.TripDone;
import org.planledger.events.trip.TripEvent;
import org.planledger.events.trip.TripPlanned;

/** Registers of what surrounds activities: who is invited, where they are, what was decided. */
final class ActivityRegisters {
    private static final List<Register> ALL = List.of(
            Register.of(InvitationEvent.class)
                    .titled("person", "guest", "occasion")
                    .state("INVITED", GuestInvited.class)
                    .state("ANSWERED", InvitationAnswered.class)
                    .state("OVER", GuestAttendanceRecorded.class)
                    .begins("invite-guest")
                    .offers("INVITED", "record-invitation-answer", "record-attendance-of-guest")
                    .offers("ANSWERED", "record-invitation-answer", "record-attendance-of-guest"),
            Register.of(SeriesEvent.class)
                    .titled("title", "rhythm")
                    .state("SCHEDULED", SeriesScheduled.class)
                    .state("CANCELLED", SeriesCancelled.class)
                    .lines(SeriesMoved.class)
                    .begins("schedule-series")
                    .offers("SCHEDULED", "move-occurrence", "cancel-series"),
            Register.of(MinutesEvent.class)
                    .titled("text")
                    .state("RECORDED", MinutesRecorded.class)
                    .state("VOIDED", MinutesVoided.class)
                    .begins("record-minutes")
                    .offers("RECORDED", "void-minutes"),
            Register.of(HostingEvent.class)
                    .titled("partners", "district")
                    .state("RECORDED", HostingRecorded.class)
                    .begins("record-co-hosts"),
            Register.of(TripEvent.class)
                    .titled("destination", "startsOn")
                    .state("PLANNED", TripPlanned.class)
                    .state("DONE", TripDone.class)
                    .state("CANCELLED", TripCancelled.class)
                    .lines(TravellerRegistered.class, TravellerWithdrawn.class)
                    .until("startsOn", 7, "PLANNED")
                    .begins("plan-trip")
                    .offers("PLANNED", "register-traveller", "withdraw-traveller", "record-trip-done", "cancel-trip"),
            Register.of(TournamentEvent.class)
                    .titled("title", "startsOn")
                    .state("ANNOUNCED", TournamentAnnounced.class)
                    .state("DRAWN", RoundDrawn.class)
                    .state("FINISHED", TournamentFinished.class)
                    .lines(
                            PlayerEntered.class,
                            PlayerWithdrew.class,
                            RoundDrawn.class,
                            GameRecorded.class,
                            GameCorrected.class)
                    .begins("announce-tournament")
                    .offers("ANNOUNCED", "enter-player", "draw-round", "withdraw-player")
                    .offers(
                            "DRAWN",
                            "record-game",
                            "draw-round",
                            "correct-game",
                            "withdraw-player",
                            "finish-tournament"),
            Register.of(PlaceEvent.class)
                    .titled("name")
                    .state("REGISTERED", PlaceRegistered.class)
                    .lines(PlaceBooked.class, BookingReleased.class)
                    .begins("register-place")
                    .offers("REGISTERED", "book-place", "release-booking"),
            Register.of(KindEvent.class)
                    .titled("name")
                    .state("DEFINED", KindDefined.class)
                    .state("RETIRED", KindRetired.class)
                    .lines(KindChosen.class)
                    .begins("define-activity-kind")
                    .offers("DEFINED", "retire-activity-kind"));

    private ActivityRegisters() {}

    static List<Register> all() {
        return ALL;
    }
}
