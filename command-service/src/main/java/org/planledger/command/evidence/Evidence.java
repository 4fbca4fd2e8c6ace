package org.planledger.command.evidence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.EvidenceFiles;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.fund.Fund;
import org.planledger.command.plan.Item;
import org.planledger.command.visit.Visit;
import org.planledger.events.OrganisationId;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceEvent;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.evidence.Subject;
import org.planledger.events.fund.EntryId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** One file (sübut), attached once to what it shows. */
@AggregateRoot(type = "evidence")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Evidence {
    @AggregateIdentifier
    private EvidenceId id;

    private List<ItemId> items;

    Evidence() {}

    /** Whether it counts for this item. */
    public boolean serves(ItemId item) {
        return items.contains(item);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AttachEvidence command, Acting acting, Sealing sealing, Peers peers, EvidenceFiles files) {
        if (id != null) throw new RuleViolated("evidence.already-attached");
        var file = files.find(acting.organisation(), command.evidenceId())
                .orElseThrow(() -> new RuleViolated("evidence.unknown"));
        var subject = command.subject().subject();
        var mentions =
                persons(subject, acting.organisation(), peers).orElseThrow(() -> new RuleViolated("subject.unknown"));
        Item.requireKnown(command.items(), peers);
        apply(new EvidenceAttached(
                command.evidenceId(),
                subject,
                command.items(),
                file.sha256(),
                file.mediaType(),
                file.sizeBytes(),
                sealing.mentioning(file.fileName(), mentions),
                sealing.optionalText(command.caption(), mentions)));
    }

    @EventSourcingHandler
    void evolve(EvidenceEvent event) {
        switch (event) {
            case EvidenceAttached attached -> {
                id = attached.evidenceId();
                items = attached.items();
            }
        }
    }

    /** Whom a caption may name, which follows from what the file shows; empty if there is no such thing. */
    private static Optional<? extends Collection<PersonId>> persons(
            Subject subject, OrganisationId organisation, Peers peers) {
        return switch (subject.kind()) {
            case ITEM -> peers.find(Item.class, subject.id()).map(_ -> List.of());
            case ACTIVITY -> peers.find(Activity.class, subject.id()).map(Activity::persons);
            case VISIT ->
                peers.find(Visit.class, subject.id())
                        .map(visit -> visit.person().stream().toList());
            case FUND_ENTRY -> {
                var entry = new EntryId(subject.id());
                yield peers.find(Fund.class, StreamIds.fund(organisation).value())
                        .filter(fund -> fund.has(entry))
                        .map(fund -> fund.mentionsOf(entry));
            }
        };
    }
}
