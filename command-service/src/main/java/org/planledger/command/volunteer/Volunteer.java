package org.planledger.command.volunteer;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.volunteer.HoursLogged;
import org.planledger.events.volunteer.VolunteerAssigned;
import org.planledger.events.volunteer.VolunteerEnrolled;
import org.planledger.events.volunteer.VolunteerEvent;
import org.planledger.events.volunteer.VolunteerId;
import org.planledger.events.volunteer.VolunteeringEnded;

/** One volunteer: enrolled, given things to do, worked for hours, perhaps ended. */
@AggregateRoot(type = "volunteer")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Volunteer {
    @AggregateIdentifier
    private VolunteerId id;

    private VolunteerEnrolled enrolled;
    private boolean ended;

    Volunteer() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnrolVolunteer command, Peers peers) {
        if (id != null) throw new RuleViolated("volunteer.already-enrolled");
        Person.requireStudent(command.student(), peers);
        Item.requireWorkable(command.items(), peers);
        apply(new VolunteerEnrolled(command.volunteerId(), command.items(), command.student(), command.startsOn()));
    }

    @CommandHandler
    void decide(AssignVolunteer command, Sealing sealing, Peers peers) {
        requireActive();
        var veteran = command.veteran();
        if (veteran != null) Person.requireVeteran(veteran, peers);
        var mentions = veteran == null ? List.of(enrolled.student()) : List.of(enrolled.student(), veteran);
        apply(new VolunteerAssigned(
                id, enrolled.items(), enrolled.student(), sealing.text(command.task(), mentions), veteran));
    }

    @CommandHandler
    void decide(LogHours command, Clock clock, Sealing sealing) {
        requireActive();
        var day = command.workedOn();
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("volunteer.in-future");
        if (day.isBefore(enrolled.startsOn())) throw new RuleViolated("volunteer.before-start");
        apply(new HoursLogged(
                id,
                enrolled.items(),
                enrolled.student(),
                day,
                command.minutes(),
                sealing.optionalText(command.note(), List.of(enrolled.student()))));
    }

    @CommandHandler
    void decide(EndVolunteering command, Sealing sealing) {
        requireActive();
        var reason = sealing.text(command.reason(), List.of(enrolled.student()));
        apply(new VolunteeringEnded(id, enrolled.items(), enrolled.student(), reason));
    }

    @EventSourcingHandler
    void evolve(VolunteerEvent event) {
        switch (event) {
            case VolunteerEnrolled begun -> {
                id = begun.volunteerId();
                enrolled = begun;
            }
            case VolunteerAssigned _, HoursLogged _ -> {}
            case VolunteeringEnded _ -> ended = true;
        }
    }

    private void requireActive() {
        if (ended) throw new RuleViolated("volunteer.ended");
    }
}
