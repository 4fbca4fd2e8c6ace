package org.planledger.command.indicator;

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
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.indicator.IndicatorDefined;
import org.planledger.events.indicator.IndicatorDropped;
import org.planledger.events.indicator.IndicatorEvent;
import org.planledger.events.indicator.IndicatorId;
import org.planledger.events.indicator.IndicatorMeasured;
import org.planledger.events.plan.ItemId;

/** One indicator: defined, measured day after day, perhaps dropped. */
@AggregateRoot(type = "indicator")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Indicator {
    @AggregateIdentifier
    private IndicatorId id;

    private List<ItemId> items;
    private LocalDate last = LocalDate.MIN;
    private boolean dropped;

    Indicator() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineIndicator command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("indicator.already-defined");
        Item.requireWorkable(command.items(), peers);
        apply(new IndicatorDefined(
                command.indicatorId(),
                command.items(),
                sealing.text(command.name(), List.of()),
                sealing.text(command.unit(), List.of()),
                command.before(),
                command.target()));
    }

    @CommandHandler
    void decide(MeasureResult command, Clock clock, Sealing sealing) {
        if (dropped) throw new RuleViolated("indicator.dropped");
        var day = command.measuredOn();
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("indicator.in-future");
        if (day.isBefore(last)) throw new RuleViolated("indicator.before-last");
        var note = sealing.optionalText(command.note(), List.of());
        apply(new IndicatorMeasured(id, items, day, command.value(), note));
    }

    @CommandHandler
    void decide(DropIndicator command, Sealing sealing) {
        if (dropped) throw new RuleViolated("indicator.dropped");
        apply(new IndicatorDropped(id, items, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(IndicatorEvent event) {
        switch (event) {
            case IndicatorDefined defined -> {
                id = defined.indicatorId();
                items = defined.items();
            }
            case IndicatorMeasured measured -> last = measured.measuredOn();
            case IndicatorDropped _ -> dropped = true;
        }
    }
}
