package org.planledger.query.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;
import org.planledger.events.care.CareEvent;
import org.planledger.events.care.CareGiven;
import org.planledger.events.care.CareVoided;
import org.planledger.events.consent.ConsentEvent;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentWithdrawn;
import org.planledger.events.hosting.HostingEvent;
import org.planledger.events.hosting.HostingRecorded;
import org.planledger.events.indicator.IndicatorDefined;
import org.planledger.events.indicator.IndicatorDropped;
import org.planledger.events.indicator.IndicatorEvent;
import org.planledger.events.indicator.IndicatorMeasured;
import org.planledger.events.interview.InterviewEvent;
import org.planledger.events.interview.InterviewRecorded;
import org.planledger.events.interview.InterviewVoided;
import org.planledger.events.kind.KindChosen;
import org.planledger.events.kind.KindDefined;
import org.planledger.events.kind.KindEvent;
import org.planledger.events.kind.KindRetired;
import org.planledger.events.need.NeedAnswered;
import org.planledger.events.need.NeedConfirmed;
import org.planledger.events.need.NeedEvent;
import org.planledger.events.need.NeedRecorded;
import org.planledger.events.need.NeedWithdrawn;
import org.planledger.events.place.BookingReleased;
import org.planledger.events.place.PlaceBooked;
import org.planledger.events.place.PlaceEvent;
import org.planledger.events.place.PlaceRegistered;
import org.planledger.events.rhythm.RhythmEnded;
import org.planledger.events.rhythm.RhythmEvent;
import org.planledger.events.rhythm.RhythmSet;
import org.planledger.events.series.SeriesCancelled;
import org.planledger.events.series.SeriesEvent;
import org.planledger.events.series.SeriesMoved;
import org.planledger.events.series.SeriesScheduled;
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
import org.planledger.events.tournament.GameCorrected;
import org.planledger.events.tournament.GameRecorded;
import org.planledger.events.tournament.PlayerEntered;
import org.planledger.events.tournament.PlayerWithdrew;
import org.planledger.events.tournament.RoundDrawn;
import org.planledger.events.tournament.TournamentAnnounced;
import org.planledger.events.tournament.TournamentEvent;
import org.planledger.events.tournament.TournamentFinished;

/** Every register, in the order in which people see them. */
public final class Registers {
    private static final List<Register> DECLARED_HERE = List.of(
            Register.of(IndicatorEvent.class)
                    .titled("name")
                    .state("DEFINED", IndicatorDefined.class)
                    .state("MEASURED", IndicatorMeasured.class)
                    .state("DROPPED", IndicatorDropped.class)
                    .lines(IndicatorMeasured.class)
                    .begins("define-indicator")
                    .offers("DEFINED", "measure-result", "drop-indicator")
                    .offers("MEASURED", "measure-result", "drop-indicator"),
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
                    .offers("SET", "end-visit-rhythm"),
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
            Register.of(SurveyEvent.class)
                    .titled("title", "version")
                    .state("DESIGNED", SurveyDesigned.class, SurveyRevised.class)
                    .state("OPEN", SurveyOpened.class)
                    .state("CLOSED", SurveyClosed.class)
                    .lines(SurveyAnswered.class)
                    .until("closesOn", 7, "OPEN")
                    .begins("design-survey")
                    .offers("DESIGNED", "open-survey", "revise-survey")
                    .offers("OPEN", "submit-survey-answer", "close-survey")
                    .offers("CLOSED", "revise-survey"),
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
                    .offers("DEFINED", "retire-activity-kind"),
            Register.of(SeriesEvent.class)
                    .titled("title", "rhythm")
                    .state("SCHEDULED", SeriesScheduled.class)
                    .state("CANCELLED", SeriesCancelled.class)
                    .lines(SeriesMoved.class)
                    .begins("schedule-series")
                    .offers("SCHEDULED", "move-occurrence", "cancel-series"),
            Register.of(HostingEvent.class)
                    .titled("partners", "district")
                    .state("RECORDED", HostingRecorded.class)
                    .begins("record-co-hosts"));

    private static final List<Register> ALL = Stream.of(
                    DECLARED_HERE, FundRegisters.all(), StudentRegisters.all(), PartnerRegisters.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Register> BY_NAME = byName();

    private Registers() {}

    /** All of them. */
    public static List<Register> all() {
        return ALL;
    }

    /** The register of this name. */
    public static Optional<Register> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The register that an event belongs to.
     *
     * @throws IllegalArgumentException if its family is not declared
     */
    static Register of(CardEvent event) {
        var noun = EventTypes.of(event.getClass()).name().split("\\.", 2)[0];
        return named(noun).orElseThrow(() -> new IllegalArgumentException("no register " + noun));
    }

    private static Map<String, Register> byName() {
        var byName = new LinkedHashMap<String, Register>();
        for (var register : ALL) byName.put(register.name(), register);
        return byName;
    }
}
