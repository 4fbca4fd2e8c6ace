package org.planledger.command.fund;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.planledger.command.activity.Activity;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Limits;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.Sealing;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.person.Person;
import org.planledger.command.plan.Item;
import org.planledger.events.Baku;
import org.planledger.events.OrganisationId;
import org.planledger.events.fund.CostPaid;
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

/** The one fund of an organisation: never below 0, every entry under the next receipt number. */
@AggregateRoot(type = "fund")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Fund {
    @AggregateIdentifier
    private FundId id;

    private final Entries entries = new Entries();

    Fund() {}

    /** Opens the organisation's fund unless it is open. */
    public static void openIfMissing(OrganisationId organisation, String name, Peers peers) {
        var fundId = StreamIds.fund(organisation);
        peers.change(Fund.class, fundId.value(), Fund::new, fund -> fund.open(fundId, name));
    }

    /** An entry that waits for its receipt number. */
    @FunctionalInterface
    public interface Numbered {
        /** The entry under this number. */
        FundEvent under(FundId fund, long receiptNumber);
    }

    /**
     * Lets the organisation's fund make an entry in the same commit.
     *
     * @throws RuleViolated {@code fund.unknown}, {@code entry.already-recorded} or {@code fund.overdraft}
     */
    public static void enter(
            OrganisationId organisation, EntryId entry, long effectQepik, Numbered numbered, Peers peers) {
        var fundId = StreamIds.fund(organisation).value();
        if (peers.find(Fund.class, fundId).isEmpty()) throw new RuleViolated("fund.unknown");
        peers.change(Fund.class, fundId, Fund::new, fund -> fund.enter(entry, effectQepik, numbered));
    }

    /** Whether the organisation's fund has this entry, and nothing took it back. */
    public static boolean counts(OrganisationId organisation, EntryId entry, Peers peers) {
        return peers.find(Fund.class, StreamIds.fund(organisation).value())
                .map(fund -> fund.entries.counts(entry))
                .orElse(false);
    }

    /** Whether this entry stands in it. */
    public boolean has(EntryId entry) {
        return entries.has(entry);
    }

    /** Whom a text about this entry may name. */
    public List<PersonId> mentionsOf(EntryId entry) {
        return entries.mentionsOf(entry);
    }

    private void enter(EntryId entry, long effectQepik, Numbered numbered) {
        entries.requireNew(entry);
        entries.requireCovered(effectQepik);
        apply(numbered.under(id, entries.nextReceipt()));
    }

    private void open(FundId fundId, String name) {
        if (id == null) apply(new FundOpened(fundId, name));
    }

    @CommandHandler
    void decide(RegisterDonation command, Clock clock, Sealing sealing, Peers peers) {
        entries.requireNew(command.entryId());
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
                    entries.nextReceipt(),
                    command.amountQepik(),
                    donor,
                    command.receivedOn(),
                    command.items(),
                    words));
        } else {
            apply(new DonationRegistered(
                    id,
                    command.entryId(),
                    entries.nextReceipt(),
                    command.amountQepik(),
                    donor,
                    command.receivedOn(),
                    command.items(),
                    words));
        }
    }

    @CommandHandler
    void decide(RecordIncome command, Clock clock, Sealing sealing, Peers peers) {
        entries.requireNew(command.entryId());
        requirePast(command.receivedOn(), clock, "income.in-future");
        Item.requireKnown(command.items(), peers);
        apply(new IncomeRecorded(
                id,
                command.entryId(),
                entries.nextReceipt(),
                command.amountQepik(),
                command.receivedOn(),
                command.items(),
                sealing.text(command.source(), List.of())));
    }

    @CommandHandler
    void decide(PaySupport command, Clock clock, Sealing sealing, Peers peers) {
        entries.requireNew(command.entryId());
        requirePast(command.paidOn(), clock, "support.in-future");
        Person.requireVeteran(command.veteran(), peers);
        Item.requireKnown(command.items(), peers);
        entries.requireCovered(-command.amountQepik());
        if (command.amountQepik() > Limits.ALONE_QEPIK) {
            throw new RuleViolated("support.approval-needed", Entries.azn(Limits.ALONE_QEPIK));
        }
        apply(new SupportPaid(
                id,
                command.entryId(),
                entries.nextReceipt(),
                command.amountQepik(),
                command.veteran(),
                command.paidOn(),
                command.items(),
                sealing.text(command.purpose(), List.of(command.veteran()))));
    }

    @CommandHandler
    void decide(PayCost command, Acting acting, Clock clock, Sealing sealing, Peers peers) {
        entries.requireNew(command.entryId());
        requirePast(command.paidOn(), clock, "cost.in-future");
        var activity = peers.find(Activity.class, command.activity().value())
                .orElseThrow(() -> new RuleViolated("activity.unknown"));
        Item.requireKnown(command.items(), peers);
        entries.requireCovered(-command.amountQepik());
        if (command.amountQepik() > Limits.ALONE_QEPIK && acting.role() != Role.HEAD) {
            throw new RuleViolated("cost.head-needed", Entries.azn(Limits.ALONE_QEPIK));
        }
        apply(new CostPaid(
                id,
                command.entryId(),
                entries.nextReceipt(),
                command.amountQepik(),
                command.activity(),
                command.paidOn(),
                command.items(),
                sealing.text(command.purpose(), activity.persons())));
    }

    @CommandHandler
    void decide(VoidEntry command, Sealing sealing) {
        var entry = entries.voidable(command.entryId());
        apply(new EntryVoided(
                id,
                StreamIds.counterEntry(command.entryId()),
                entries.nextReceipt(),
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
        id = event.fundId();
        entries.enter(event);
    }

    private static void requirePast(LocalDate day, Clock clock, String code) {
        if (day.isAfter(Baku.dayOf(clock.instant()))) throw new RuleViolated(code);
    }
}
