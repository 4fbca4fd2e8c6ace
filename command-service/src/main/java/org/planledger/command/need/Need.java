package org.planledger.command.need;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Collection;
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
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.need.NeedAnswered;
import org.planledger.events.need.NeedConfirmed;
import org.planledger.events.need.NeedEvent;
import org.planledger.events.need.NeedId;
import org.planledger.events.need.NeedRecorded;
import org.planledger.events.need.NeedWithdrawn;
import org.planledger.events.person.PersonId;
import org.planledger.events.service.ServiceId;

/** One need: heard, then confirmed, then answered by a service; or withdrawn before that. */
@AggregateRoot(type = "need")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Need {
    private enum Status {
        RECORDED,
        CONFIRMED,
        ANSWERED,
        WITHDRAWN
    }

    @AggregateIdentifier
    private NeedId id;

    private NeedRecorded recorded;
    private Status status;

    Need() {}

    /**
     * Whose needs these are, each confirmed and not answered yet.
     *
     * @throws RuleViolated {@code need.unknown}, {@code need.not-confirmed} or {@code need.already-answered}
     */
    public static List<PersonId> requireAnswerable(Collection<NeedId> needs, Peers peers) {
        return needs.stream()
                .flatMap(need -> known(need, peers).answerable().mentions().stream())
                .distinct()
                .toList();
    }

    /** Marks these needs, which exist, as answered by this service. */
    public static void answer(Collection<NeedId> needs, ServiceId service, Peers peers) {
        for (var need : needs) peers.change(Need.class, need.value(), Need::new, it -> it.answeredBy(service));
    }

    private static Need known(NeedId id, Peers peers) {
        return peers.find(Need.class, id.value()).orElseThrow(() -> new RuleViolated("need.unknown"));
    }

    private Need answerable() {
        if (status == Status.ANSWERED) throw new RuleViolated("need.already-answered");
        if (status != Status.CONFIRMED) throw new RuleViolated("need.not-confirmed");
        return this;
    }

    private void answeredBy(ServiceId service) {
        apply(new NeedAnswered(id, recorded.items(), recorded.person(), service));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordNeed command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("need.already-recorded");
        Item.requireWorkable(command.items(), peers);
        if (command.heardOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("need.in-future");
        var person = command.person();
        if (person != null) Person.requireVeteran(person, peers);
        apply(new NeedRecorded(
                command.needId(),
                command.items(),
                command.kind(),
                person,
                sealing.text(command.text(), mentions(person)),
                command.heardOn(),
                command.source()));
    }

    @CommandHandler
    void decide(ConfirmNeed command, Sealing sealing) {
        if (status == Status.WITHDRAWN) throw new RuleViolated("need.already-withdrawn");
        if (status != Status.RECORDED) throw new RuleViolated("need.already-confirmed");
        var note = sealing.optionalText(command.note(), mentions());
        apply(new NeedConfirmed(id, recorded.items(), recorded.person(), note));
    }

    @CommandHandler
    void decide(WithdrawNeed command, Sealing sealing) {
        if (status == Status.WITHDRAWN) throw new RuleViolated("need.already-withdrawn");
        if (status == Status.ANSWERED) throw new RuleViolated("need.already-answered");
        var reason = sealing.text(command.reason(), mentions());
        apply(new NeedWithdrawn(id, recorded.items(), recorded.person(), reason));
    }

    @EventSourcingHandler
    void evolve(NeedEvent event) {
        status = switch (event) {
            case NeedRecorded begun -> {
                id = begun.needId();
                recorded = begun;
                yield Status.RECORDED;
            }
            case NeedConfirmed _ -> Status.CONFIRMED;
            case NeedAnswered _ -> Status.ANSWERED;
            case NeedWithdrawn _ -> Status.WITHDRAWN;
        };
    }

    private List<PersonId> mentions() {
        return mentions(recorded.person());
    }

    private static List<PersonId> mentions(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
