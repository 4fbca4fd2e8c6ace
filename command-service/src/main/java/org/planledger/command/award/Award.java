package org.planledger.command.award;

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
import org.planledger.events.award.AwardRepaid;
import org.planledger.events.award.NominationDeclined;
import org.planledger.events.award.StudentAwarded;
import org.planledger.events.award.StudentNominated;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.EntryId;

/** One award: a student nominated, then awarded by somebody else, or declined. */
@AggregateRoot(type = "award")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Award {
    @AggregateIdentifier
    private AwardId id;

    private StudentNominated nomination;
    private boolean decided;

    /** What paid it last; null if nothing did. */
    private @Nullable EntryId paidBy;

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
        requireSecondPerson(acting);
        requirePast(command.paidOn(), clock);
        long amount = command.amountQepik();
        var entry = amount == 0 ? null : command.entryId();
        apply(new StudentAwarded(
                id, nomination.items(), nomination.student(), amount, command.paidOn(), entry, acting.user()));
        if (entry != null) pay(entry, amount, command.paidOn(), acting, peers);
    }

    @CommandHandler
    void decide(PayAwardAgain command, Acting acting, Clock clock, Peers peers) {
        if (paidBy == null || Fund.counts(acting.organisation(), paidBy, peers)) {
            throw new RuleViolated("award.not-voided");
        }
        requireSecondPerson(acting);
        requirePast(command.paidOn(), clock);
        var entry = command.entryId();
        long amount = command.amountQepik();
        apply(new AwardRepaid(id, nomination.items(), nomination.student(), amount, command.paidOn(), entry));
        pay(entry, amount, command.paidOn(), acting, peers);
    }

    private void pay(EntryId entry, long amount, LocalDate day, Acting acting, Peers peers) {
        Fund.enter(
                acting.organisation(),
                entry,
                -amount,
                (fund, receipt) -> new AwardPaid(
                        fund,
                        entry,
                        receipt,
                        amount,
                        nomination.student(),
                        day,
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
            case StudentAwarded given -> {
                decided = true;
                paidBy = given.entryId();
            }
            case AwardRepaid again -> paidBy = again.entryId();
            case NominationDeclined _ -> decided = true;
        }
    }

    private void requireUndecided() {
        if (decided) throw new RuleViolated("award.already-decided");
    }

    private void requireSecondPerson(Acting acting) {
        if (nomination.nominatedBy().equals(acting.user())) throw new RuleViolated("award.same-person");
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("award.in-future");
    }
}
