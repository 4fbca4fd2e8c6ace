package org.planledger.command.aid;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
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
import org.planledger.events.aid.AidApproved;
import org.planledger.events.aid.AidDeclined;
import org.planledger.events.aid.AidEvent;
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.aid.AidRequested;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.SupportPaid;

/** One request for support from the fund: asked for, then approved by somebody else and paid, or declined. */
@AggregateRoot(type = "aid")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Aid {
    private enum Status {
        REQUESTED,
        APPROVED,
        DECLINED
    }

    @AggregateIdentifier
    private AidId id;

    private AidRequested request;
    private Status status;

    /** What paid it last; null while nothing did. */
    private @Nullable EntryId paidBy;

    Aid() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestSupport command, Acting acting, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("aid.already-requested");
        Person.requireVeteran(command.veteran(), peers);
        Item.requireKnown(command.items(), peers);
        apply(new AidRequested(
                command.aidId(),
                command.items(),
                command.veteran(),
                command.amountQepik(),
                sealing.text(command.purpose(), List.of(command.veteran())),
                command.neededOn(),
                acting.user()));
    }

    @CommandHandler
    void decide(ApproveSupport command, Acting acting, Sealing sealing) {
        requireUndecided();
        if (request.requestedBy().equals(acting.user())) throw new RuleViolated("aid.same-person");
        apply(new AidApproved(
                id,
                request.items(),
                request.veteran(),
                request.requestedBy(),
                acting.user(),
                sealing.optionalText(command.note(), List.of(request.veteran()))));
    }

    @CommandHandler
    void decide(DeclineSupport command, Acting acting, Sealing sealing) {
        requireUndecided();
        apply(new AidDeclined(
                id,
                request.items(),
                request.veteran(),
                acting.user(),
                sealing.text(command.reason(), List.of(request.veteran()))));
    }

    @CommandHandler
    void decide(PayRequestedSupport command, Acting acting, Clock clock, Peers peers) {
        if (status != Status.APPROVED) throw new RuleViolated("aid.not-approved");
        // A payment that was taken back may be made again.
        if (paidBy != null && Fund.counts(acting.organisation(), paidBy, peers)) {
            throw new RuleViolated("aid.already-paid");
        }
        if (command.paidOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("support.in-future");
        var amount = request.amountQepik();
        apply(new AidPaid(id, request.items(), request.veteran(), amount, command.entryId(), command.paidOn()));
        Fund.enter(
                acting.organisation(),
                command.entryId(),
                -amount,
                (fund, receipt) -> new SupportPaid(
                        fund,
                        command.entryId(),
                        receipt,
                        amount,
                        request.veteran(),
                        command.paidOn(),
                        request.items(),
                        request.purpose()),
                peers);
    }

    @EventSourcingHandler
    void evolve(AidEvent event) {
        switch (event) {
            case AidRequested begun -> {
                id = begun.aidId();
                request = begun;
                status = Status.REQUESTED;
            }
            case AidApproved _ -> status = Status.APPROVED;
            case AidDeclined _ -> status = Status.DECLINED;
            case AidPaid paid -> paidBy = paid.entryId();
        }
    }

    private void requireUndecided() {
        if (status != Status.REQUESTED) throw new RuleViolated("aid.already-decided");
    }
}
