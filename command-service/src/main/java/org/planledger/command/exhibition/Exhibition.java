package org.planledger.command.exhibition;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import org.planledger.events.exhibition.ExhibitionAnnounced;
import org.planledger.events.exhibition.ExhibitionClosed;
import org.planledger.events.exhibition.ExhibitionEvent;
import org.planledger.events.exhibition.ExhibitionId;
import org.planledger.events.exhibition.HandicraftAccepted;
import org.planledger.events.exhibition.SaleRecorded;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.plan.ItemId;

/** One sale exhibition: announced, filled with numbered pieces, of which each is sold once, then closed. */
@AggregateRoot(type = "exhibition")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Exhibition {
    @AggregateIdentifier
    private ExhibitionId id;

    private List<ItemId> items;
    private LocalDate opensOn;
    private boolean closed;

    /** In the order of their numbers, from 1. */
    private final List<HandicraftAccepted> pieces = new ArrayList<>();

    /** The last sale of each piece, by its number. */
    private final Map<Integer, EntryId> sales = new TreeMap<>();

    Exhibition() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AnnounceExhibition command, Sealing sealing, Peers peers) {
        if (id != null) throw new RuleViolated("exhibition.already-announced");
        Item.requireWorkable(command.items(), peers);
        apply(new ExhibitionAnnounced(
                command.exhibitionId(),
                command.items(),
                sealing.text(command.title(), List.of()),
                command.opensOn(),
                sealing.text(command.place(), List.of())));
    }

    @CommandHandler
    void decide(AcceptHandicraft command, Sealing sealing, Peers peers) {
        requireOpen();
        Person.requireStudentOrGraduate(command.maker(), peers);
        apply(new HandicraftAccepted(
                id,
                items,
                pieces.size() + 1,
                command.maker(),
                sealing.text(command.what(), List.of(command.maker())),
                command.askedQepik()));
    }

    @CommandHandler
    void decide(RecordSale command, Acting acting, Clock clock, Peers peers) {
        requireOpen();
        if (command.piece() > pieces.size()) throw new RuleViolated("exhibition.piece-unknown");
        var sale = sales.get(command.piece());
        // A sale that was taken back in the fund may be recorded again.
        if (sale != null && Fund.counts(acting.organisation(), sale, peers)) {
            throw new RuleViolated("exhibition.piece-sold");
        }
        requireSinceOpening(command.soldOn(), clock);
        var what = pieces.get(command.piece() - 1).what();
        var entry = command.entryId();
        long price = command.priceQepik();
        apply(new SaleRecorded(id, items, command.piece(), command.soldOn(), price, entry));
        Fund.enter(
                acting.organisation(),
                entry,
                price,
                (fund, receipt) -> new IncomeRecorded(fund, entry, receipt, price, command.soldOn(), items, what),
                peers);
    }

    @CommandHandler
    void decide(CloseExhibition command, Clock clock, Sealing sealing) {
        requireOpen();
        requireSinceOpening(command.closedOn(), clock);
        apply(new ExhibitionClosed(id, items, command.closedOn(), sealing.optionalText(command.note(), List.of())));
    }

    @EventSourcingHandler
    void evolve(ExhibitionEvent event) {
        switch (event) {
            case ExhibitionAnnounced begun -> {
                id = begun.exhibitionId();
                items = begun.items();
                opensOn = begun.opensOn();
            }
            case HandicraftAccepted accepted -> pieces.add(accepted);
            case SaleRecorded sold -> sales.put(sold.piece(), sold.entryId());
            case ExhibitionClosed _ -> closed = true;
        }
    }

    private void requireOpen() {
        if (closed) throw new RuleViolated("exhibition.closed");
    }

    private void requireSinceOpening(LocalDate day, Clock clock) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated("exhibition.in-future");
        if (day.isBefore(opensOn)) throw new RuleViolated("exhibition.before-opening");
    }
}
