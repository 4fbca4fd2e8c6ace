package org.planledger.command.partner;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.partner.CooperationEnded;
import org.planledger.events.partner.CooperationOpened;
import org.planledger.events.partner.PartnerCorrected;
import org.planledger.events.partner.PartnerEvent;
import org.planledger.events.partner.PartnerId;
import org.planledger.events.partner.PartnerRegistered;
import org.planledger.events.plan.ItemId;

/** One partner: registered, perhaps corrected; cooperation with it opens and ends, and may open again. */
@AggregateRoot(type = "partner")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Partner {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    @AggregateIdentifier
    private PartnerId id;

    private List<ItemId> items;
    private boolean cooperating;

    Partner() {}

    /**
     * Refuses unless each of these partners is known.
     *
     * @throws RuleViolated {@code partner.unknown}
     */
    public static void requireKnown(Collection<PartnerId> partners, Peers peers) {
        for (var partner : partners) {
            if (peers.find(Partner.class, partner.value()).isEmpty()) throw new RuleViolated("partner.unknown");
        }
    }

    /** The country as sent, in capital letters; ours if it was left out. */
    static String countryOf(@Nullable String sent) {
        return sent == null ? "AZ" : sent.toUpperCase(Locale.ROOT);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RegisterOrganisation command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("partner.already-registered");
        Item.requireWorkable(command.items(), peers);
        requireCountry(command.country());
        apply(new PartnerRegistered(
                command.partnerId(),
                command.items(),
                sealing.text(command.name(), List.of()),
                command.kind(),
                command.country(),
                sealing.optionalText(command.district(), List.of()),
                sealing.optionalText(command.note(), List.of())));
    }

    @CommandHandler
    void decide(CorrectOrganisation command, Sealing sealing) {
        requireCountry(command.country());
        apply(new PartnerCorrected(
                id,
                items,
                sealing.text(command.name(), List.of()),
                command.kind(),
                command.country(),
                sealing.text(removed(command.district()), List.of()),
                sealing.text(removed(command.note()), List.of())));
    }

    @CommandHandler
    void decide(OpenCooperation command, Clock clock, Sealing sealing) {
        if (cooperating) throw new RuleViolated("partner.already-cooperating");
        if (command.openedOn().isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("partner.in-future");
        apply(new CooperationOpened(id, items, sealing.text(command.aim(), List.of()), command.openedOn()));
    }

    @CommandHandler
    void decide(EndCooperation command, Sealing sealing) {
        if (!cooperating) throw new RuleViolated("partner.not-cooperating");
        apply(new CooperationEnded(id, items, sealing.text(command.reason(), List.of())));
    }

    @EventSourcingHandler
    void evolve(PartnerEvent event) {
        switch (event) {
            case PartnerRegistered registered -> {
                id = registered.partnerId();
                items = registered.items();
            }
            case PartnerCorrected _ -> {}
            case CooperationOpened _ -> cooperating = true;
            case CooperationEnded _ -> cooperating = false;
        }
    }

    /** What is left out of a correction is no longer said: an empty text takes the place of the old one. */
    private static String removed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static void requireCountry(String country) {
        if (!COUNTRIES.contains(country)) throw new RuleViolated("partner.country-unknown");
    }
}
