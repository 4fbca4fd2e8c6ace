package org.planledger.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.OrganisationId;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundId;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/** The one fund of an organisation: never below 0, every entry under the next receipt number. */
@AggregateRoot(type = "fund")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Fund {
    @AggregateIdentifier
    private FundId id;

    private long balanceQepik;
    private long nextReceipt = 1;
    private final Map<EntryId, Entry> entries = new HashMap<>();
    private final Set<EntryId> voided = new HashSet<>();

    Fund() {}

    /** Opens the organisation's fund unless it is open. */
    public static void openIfMissing(OrganisationId organisation, String name, Peers peers) {
        var fundId = StreamIds.fund(organisation);
        peers.change(Fund.class, fundId.value(), Fund::new, fund -> fund.open(fundId, name));
    }

    /** Whether this entry stands in it. */
    public boolean has(EntryId entry) {
        return entries.containsKey(entry);
    }

    /** Whom a text about this entry may name. */
    public List<PersonId> mentionsOf(EntryId entry) {
        var found = entries.get(entry);
        return found == null ? List.of() : found.mentions();
    }

    private void open(FundId fundId, String name) {
        if (id == null) apply(new FundOpened(fundId, name));
    }

    @CommandHandler
    void decide(RegisterDonation command, Clock clock, Sealing sealing, Peers peers) {
        requireNew(command.entryId());
        requirePast(command.receivedOn(), clock, "donation.in-future");
        command.requireWhat();
        Item.requireKnown(command.items(), peers);
        var donor = command.donor();
        List<PersonId> mentions = donor == null ? List.of() : List.of(donor);
        Person.requireKnown(mentions, peers);
        var words = sealing.optionalText(command.words(), mentions);
        if (command.form() == RegisterDonation.Form.IN_KIND && words != null) {
            apply(new GiftInKindRegistered(
                    id,
                    command.entryId(),
                    nextReceipt,
                    command.amountQepik(),
                    donor,
                    command.receivedOn(),
                    command.items(),
                    words));
        } else {
            apply(new DonationRegistered(
                    id,
                    command.entryId(),
                    nextReceipt,
                    command.amountQepik(),
                    donor,
                    command.receivedOn(),
                    command.items(),
                    words));
        }
    }

    @CommandHandler
    void decide(RecordIncome command, Clock clock, Sealing sealing, Peers peers) {
        requireNew(command.entryId());
        requirePast(command.receivedOn(), clock, "income.in-future");
        Item.requireKnown(command.items(), peers);
        apply(new IncomeRecorded(
                id,
                command.entryId(),
                nextReceipt,
                command.amountQepik(),
                command.receivedOn(),
                command.items(),
                sealing.text(command.source(), List.of())));
    }

    @CommandHandler
    void decide(PaySupport command, Clock clock, Sealing sealing, Peers peers) {
        requireNew(command.entryId());
        requirePast(command.paidOn(), clock, "support.in-future");
        Person.requireVeteran(command.veteran(), peers);
        Item.requireKnown(command.items(), peers);
        requireCovered(-command.amountQepik());
        apply(new SupportPaid(
                id,
                command.entryId(),
                nextReceipt,
                command.amountQepik(),
                command.veteran(),
                command.paidOn(),
                command.items(),
                sealing.text(command.purpose(), List.of(command.veteran()))));
    }

    @CommandHandler
    void decide(VoidEntry command, Sealing sealing) {
        var entry = entries.get(command.entryId());
        if (entry == null) throw new RuleViolated("entry.unknown");
        if (entry.counter()) throw new RuleViolated("entry.not-voidable");
        if (voided.contains(command.entryId())) throw new RuleViolated("entry.already-voided");
        requireCovered(-entry.balanceQepik());
        apply(new EntryVoided(
                id,
                StreamIds.counterEntry(command.entryId()),
                nextReceipt,
                command.entryId(),
                entry.date(),
                -entry.balanceQepik(),
                -entry.inKindQepik(),
                entry.person(),
                entry.items(),
                sealing.text(command.reason(), entry.mentions())));
    }

    @EventSourcingHandler
    void evolve(FundEvent event) {
        switch (event) {
            case FundOpened opened -> id = opened.fundId();
            case DonationRegistered in ->
                enter(in.entryId(), in.receivedOn(), in.amountQepik(), 0, in.donor(), in.items());
            case GiftInKindRegistered gift ->
                enter(gift.entryId(), gift.receivedOn(), 0, gift.estimatedQepik(), gift.donor(), gift.items());
            case IncomeRecorded in -> enter(in.entryId(), in.receivedOn(), in.amountQepik(), 0, null, in.items());
            case SupportPaid out ->
                enter(out.entryId(), out.paidOn(), -out.amountQepik(), 0, out.veteran(), out.items());
            case EntryVoided back -> {
                voided.add(back.voided());
                enter(
                        back.entryId(),
                        new Entry(
                                back.entryDate(),
                                back.balanceQepik(),
                                back.inKindQepik(),
                                back.person(),
                                back.items(),
                                true));
            }
        }
    }

    private void enter(
            EntryId entryId, LocalDate date, long balance, long inKind, @Nullable PersonId person, List<ItemId> items) {
        enter(entryId, new Entry(date, balance, inKind, person, items, false));
    }

    private void enter(EntryId entryId, Entry entry) {
        entries.put(entryId, entry);
        balanceQepik += entry.balanceQepik();
        nextReceipt++;
    }

    private void requireNew(EntryId entryId) {
        if (entries.containsKey(entryId)) throw new RuleViolated("entry.already-recorded");
    }

    private void requireCovered(long effectQepik) {
        if (balanceQepik + effectQepik < 0) throw new RuleViolated("fund.overdraft", azn(balanceQepik));
    }

    private static void requirePast(LocalDate day, Clock clock, String code) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated(code);
    }

    private static String azn(long qepik) {
        return "%d,%02d".formatted(qepik / 100, qepik % 100);
    }
}
