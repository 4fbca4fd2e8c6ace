package org.planledger.command.protocol;

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
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.partner.Partner;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.plan.ItemId;
import org.planledger.events.protocol.ObligationKept;
import org.planledger.events.protocol.ProtocolDrafted;
import org.planledger.events.protocol.ProtocolEnded;
import org.planledger.events.protocol.ProtocolEvent;
import org.planledger.events.protocol.ProtocolId;
import org.planledger.events.protocol.ProtocolRenewed;
import org.planledger.events.protocol.ProtocolSigned;

/** One protocol: drafted, signed until a day, perhaps renewed, ended at last. */
@AggregateRoot(type = "protocol")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Protocol {
    private enum Status {
        DRAFT,
        SIGNED,
        ENDED
    }

    @AggregateIdentifier
    private ProtocolId id;

    private Status status;
    private List<ItemId> items;
    private int obligations;
    private LocalDate until;

    Protocol() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DraftProtocol command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("protocol.already-drafted");
        Item.requireWorkable(command.items(), peers);
        Partner.requireKnown(List.of(command.partner()), peers);
        apply(new ProtocolDrafted(
                command.protocolId(),
                command.items(),
                command.partner(),
                sealing.text(command.subject(), List.of()),
                command.obligations().stream()
                        .map(obligation -> sealing.text(obligation, List.of()))
                        .toList()));
    }

    @CommandHandler
    void decide(SignProtocol command, Clock clock) {
        if (status != Status.DRAFT) throw new RuleViolated("protocol.not-draft");
        requirePast(command.signedOn(), clock);
        if (!command.until().isAfter(command.signedOn())) throw new RuleViolated("protocol.until-too-early");
        apply(new ProtocolSigned(id, items, command.signedOn(), command.until()));
    }

    @CommandHandler
    void decide(RecordObligationKept command, Clock clock, Sealing sealing) {
        requireSigned();
        if (command.obligation() > obligations) throw new RuleViolated("protocol.obligation-unknown");
        requirePast(command.keptOn(), clock);
        var note = sealing.optionalText(command.note(), List.of());
        apply(new ObligationKept(id, items, command.obligation(), command.keptOn(), note));
    }

    @CommandHandler
    void decide(RenewProtocol command) {
        requireSigned();
        if (!command.until().isAfter(until)) throw new RuleViolated("protocol.until-too-early");
        apply(new ProtocolRenewed(id, items, command.until()));
    }

    @CommandHandler
    void decide(EndProtocol command, Clock clock, Sealing sealing) {
        if (status == Status.ENDED) throw new RuleViolated("protocol.already-ended");
        requirePast(command.endedOn(), clock);
        apply(new ProtocolEnded(id, items, command.endedOn(), sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(ProtocolEvent event) {
        switch (event) {
            case ProtocolDrafted drafted -> {
                id = drafted.protocolId();
                status = Status.DRAFT;
                items = drafted.items();
                obligations = drafted.obligations().size();
            }
            case ProtocolSigned signed -> {
                status = Status.SIGNED;
                until = signed.until();
            }
            case ObligationKept _ -> {}
            case ProtocolRenewed renewed -> until = renewed.until();
            case ProtocolEnded _ -> status = Status.ENDED;
        }
    }

    private void requireSigned() {
        if (status != Status.SIGNED) throw new RuleViolated("protocol.not-signed");
    }

    private static void requirePast(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("protocol.in-future");
    }
}
