package org.planledger.command.hosting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.hosting.HostingEvent;
import org.planledger.events.hosting.HostingId;
import org.planledger.events.hosting.HostingRecorded;

/** With whom and where one activity is held, as it was said last. */
@AggregateRoot(type = "hosting")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // filled by evolve, asked by the framework
public class Hosting {
    @AggregateIdentifier
    private HostingId id;

    Hosting() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordCoHosts command, Sealing sealing, Peers peers) {
        var activity = peers.find(Activity.class, command.activityId().value())
                .orElseThrow(() -> new RuleViolated("activity.unknown"));
        var partners = sealing.optionalText(command.partners(), activity.persons());
        var district = sealing.optionalText(command.district(), activity.persons());
        if (partners == null && district == null) throw new RuleViolated("hosting.nothing-said");
        apply(new HostingRecorded(
                StreamIds.hosting(command.activityId()), activity.items(), command.activityId(), partners, district));
    }

    @EventSourcingHandler
    void evolve(HostingEvent event) {
        id = switch (event) {
            case HostingRecorded recorded -> recorded.hostingId();
        };
    }
}
