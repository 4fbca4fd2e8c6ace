package org.planledger.command.consent;

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
import org.planledger.command.person.Person;
import org.planledger.events.Baku;
import org.planledger.events.consent.ConsentEvent;
import org.planledger.events.consent.ConsentGiven;
import org.planledger.events.consent.ConsentId;
import org.planledger.events.consent.ConsentPurpose;
import org.planledger.events.consent.ConsentWithdrawn;
import org.planledger.events.person.PersonId;

/** One consent of one person for one purpose: given, perhaps withdrawn. */
@AggregateRoot(type = "consent")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Consent {
    @AggregateIdentifier
    private ConsentId id;

    private ConsentGiven given;

    /** The first day it is good for no more; null while it stands. */
    private @Nullable LocalDate withdrawnOn;

    Consent() {}

    /** Whether this is a consent of this person for this purpose that is good on this day. */
    public static boolean covers(
            ConsentId consent, PersonId person, ConsentPurpose purpose, LocalDate day, Peers peers) {
        return peers.find(Consent.class, consent.value())
                .map(found -> found.covers(person, purpose, day))
                .orElse(false);
    }

    private boolean covers(PersonId person, ConsentPurpose purpose, LocalDate day) {
        var until = given.until();
        return given.person().equals(person)
                && given.purpose() == purpose
                && !day.isBefore(given.givenOn())
                && (until == null || !day.isAfter(until))
                && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GiveConsent command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("consent.already-given");
        Person.requireKnown(List.of(command.person()), peers);
        requirePast(command.givenOn(), clock);
        var until = command.until();
        if (until != null && until.isBefore(command.givenOn())) throw new RuleViolated("consent.ends-before-start");
        apply(new ConsentGiven(
                command.consentId(),
                command.person(),
                command.purpose(),
                command.givenOn(),
                until,
                sealing.text(command.how(), List.of(command.person()))));
    }

    @CommandHandler
    void decide(WithdrawConsent command, Clock clock, Sealing sealing) {
        if (withdrawnOn != null) throw new RuleViolated("consent.already-withdrawn");
        var day = command.withdrawnOn();
        requirePast(day, clock);
        if (day.isBefore(given.givenOn())) throw new RuleViolated("consent.withdrawn-before-given");
        var reason = sealing.text(command.reason(), List.of(given.person()));
        apply(new ConsentWithdrawn(id, given.person(), given.purpose(), day, reason));
    }

    @EventSourcingHandler
    void evolve(ConsentEvent event) {
        switch (event) {
            case ConsentGiven begun -> {
                id = begun.consentId();
                given = begun;
            }
            case ConsentWithdrawn withdrawn -> withdrawnOn = withdrawn.withdrawnOn();
        }
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("consent.in-future");
    }
}
