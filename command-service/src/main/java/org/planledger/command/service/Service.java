package org.planledger.command.service;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.need.Need;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.plan.ItemId;
import org.planledger.events.service.ServiceDetermined;
import org.planledger.events.service.ServiceEnded;
import org.planledger.events.service.ServiceEvent;
import org.planledger.events.service.ServiceId;
import org.planledger.events.service.ServiceStarted;

/** One service: determined for needs, then received by one veteran at a time. */
@AggregateRoot(type = "service")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Service {
    @AggregateIdentifier
    private ServiceId id;

    private List<ItemId> items;

    /** Who receives it since when; null while nobody does. */
    private @Nullable ServiceStarted running;

    Service() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DetermineService command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("service.already-determined");
        Item.requireWorkable(command.items(), peers);
        var mentions = Need.requireAnswerable(command.needs(), peers);
        apply(new ServiceDetermined(
                command.serviceId(),
                command.items(),
                sealing.text(command.title(), List.of()),
                sealing.text(command.description(), mentions),
                command.needs()));
        Need.answer(command.needs(), command.serviceId(), peers);
    }

    @CommandHandler
    void decide(StartService command, Clock clock, Peers peers) {
        if (running != null) throw new RuleViolated("service.already-started");
        requirePast(command.from(), clock);
        Person.requireVeteran(command.person(), peers);
        apply(new ServiceStarted(id, items, command.person(), command.from()));
    }

    @CommandHandler
    void decide(EndService command, Clock clock, Sealing sealing) {
        if (running == null) throw new RuleViolated("service.not-started");
        requirePast(command.endedOn(), clock);
        if (command.endedOn().isBefore(running.from())) throw new RuleViolated("service.end-before-start");
        var person = running.person();
        var outcome = sealing.text(command.outcome(), List.of(person));
        apply(new ServiceEnded(id, items, person, command.endedOn(), outcome));
    }

    @EventSourcingHandler
    void evolve(ServiceEvent event) {
        switch (event) {
            case ServiceDetermined determined -> {
                id = determined.serviceId();
                items = determined.items();
            }
            case ServiceStarted started -> running = started;
            case ServiceEnded _ -> running = null;
        }
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("service.in-future");
    }
}
