package org.planledger.command.award;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.fund.Fund;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.award.AwardEvent;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.NominationDeclined;
import org.planledger.events.award.StudentAwarded;
import org.planledger.events.award.StudentNominated;
import org.planledger.events.fund.AwardPaid;

/** One award: a student nominated, then awarded by somebody else, or declined. */
@AggregateRoot(type = "award")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Award {
    @AggregateIdentifier
    private AwardId id;

    private StudentNominated nomination;
    private boolean decided;

    Award() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NominateStudent command, Acting acting, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("award.already-nominated");
        Person.requireStudent(command.student(), peers);
        Item.requireKnown(command.items(), peers);
        apply(new StudentNominated(
                command.awardId(),
                command.items(),
                command.student(),
                sealing.text(command.reason(), List.of(command.student())),
                command.hours(),
                acting.user()));
    }

    @CommandHandler
    void decide(AwardStudent command, Acting acting, Clock clock, Peers peers) {
        requireUndecided();
        if (nomination.nominatedBy().equals(acting.user())) throw new RuleViolated("award.same-person");
        if (command.paidOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("award.in-future");
        long amount = command.amountQepik();
        var student = nomination.student();
        var entry = amount == 0 ? null : command.entryId();
        apply(new StudentAwarded(id, nomination.items(), student, amount, command.paidOn(), entry, acting.user()));
        if (entry == null) return;
        Fund.enter(
                acting.organisation(),
                entry,
                -amount,
                (fund, receipt) -> new AwardPaid(
                        fund,
                        entry,
                        receipt,
                        amount,
                        student,
                        command.paidOn(),
                        nomination.items(),
                        nomination.reason()),
                peers);
    }

    @CommandHandler
    void decide(DeclineNomination command, Acting acting, Sealing sealing) {
        requireUndecided();
        apply(new NominationDeclined(
                id,
                nomination.items(),
                nomination.student(),
                acting.user(),
                sealing.text(command.reason(), List.of(nomination.student()))));
    }

    @EventSourcingHandler
    void evolve(AwardEvent event) {
        switch (event) {
            case StudentNominated begun -> {
                id = begun.awardId();
                nomination = begun;
            }
            case StudentAwarded _, NominationDeclined _ -> decided = true;
        }
    }

    private void requireUndecided() {
        if (decided) throw new RuleViolated("award.already-decided");
    }
}
