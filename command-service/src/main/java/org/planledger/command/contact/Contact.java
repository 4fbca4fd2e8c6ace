package org.planledger.command.contact;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
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
import org.planledger.events.contact.ContactEvent;
import org.planledger.events.contact.ContactId;
import org.planledger.events.contact.ContactMade;
import org.planledger.events.contact.ContactVoided;
import org.planledger.events.plan.ItemId;

/** One contact with a partner: recorded after it was made, perhaps voided. */
@AggregateRoot(type = "contact")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Contact {
    @AggregateIdentifier
    private ContactId id;

    private List<ItemId> items;
    private boolean voided;

    Contact() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordContact command, Clock clock, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("contact.already-recorded");
        Item.requireWorkable(command.items(), peers);
        Partner.requireKnown(List.of(command.partner()), peers);
        if (command.madeOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("contact.in-future");
        apply(new ContactMade(
                command.contactId(),
                command.items(),
                command.partner(),
                command.madeOn(),
                command.channel(),
                sealing.text(command.about(), List.of()),
                sealing.optionalText(command.nextStep(), List.of())));
    }

    @CommandHandler
    void decide(VoidContact command, Sealing sealing) {
        if (voided) throw new RuleViolated("contact.already-voided");
        apply(new ContactVoided(id, items, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(ContactEvent event) {
        switch (event) {
            case ContactMade made -> {
                id = made.contactId();
                items = made.items();
            }
            case ContactVoided _ -> voided = true;
        }
    }
}
