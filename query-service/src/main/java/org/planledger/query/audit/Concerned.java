package org.planledger.query.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.events.CardEvent;
import org.planledger.events.Ciphertext;
import org.planledger.events.Event;
import org.planledger.events.account.AccountEvent;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.BookingEvent;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonCorrected;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonRegistered;
import org.planledger.events.plan.ClosingDeclined;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.CodeLinked;
import org.planledger.events.plan.CodeUnlinked;
import org.planledger.events.plan.DueSet;
import org.planledger.events.plan.ExecutorAssigned;
import org.planledger.events.plan.ItemAmended;
import org.planledger.events.plan.ItemCarriedOver;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.ItemLeftOpen;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.ItemTextRepaired;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.events.plan.RhythmAgreed;
import org.planledger.events.refusal.RefusalEvent;
import org.planledger.events.repair.RepairEvent;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;

/** Whom an event concerns, and its sealed texts: the persons it names, and those that the texts say they speak of. */
final class Concerned {
    private final Set<PersonId> persons = new LinkedHashSet<>();
    private final List<Ciphertext> texts = new ArrayList<>();

    private Concerned() {}

    /** The persons. */
    static List<PersonId> by(Event event) {
        return new ArrayList<>(of(event).persons);
    }

    /** The sealed texts. */
    static List<Ciphertext> texts(Event event) {
        return of(event).texts;
    }

    private static Concerned of(Event event) {
        var concerned = new Concerned();
        switch (event) {
            case ActivityScheduled e ->
                concerned.named(e.participants()).spokenOf(e.title(), e.place(), e.clashReason());
            case ActivityRescheduled e -> concerned.spokenOf(e.place(), e.reason(), e.clashReason());
            case ActivityCancelled e -> concerned.spokenOf(e.reason());
            case ActivityHeld e -> concerned.spokenOf(e.outcome());
            case EvidenceAttached e -> concerned.spokenOf(e.fileName(), e.caption());
            case DonationRegistered e -> concerned.named(e.donor()).spokenOf(e.note());
            case GiftInKindRegistered e -> concerned.named(e.donor()).spokenOf(e.what());
            case IncomeRecorded e -> concerned.spokenOf(e.source());
            case SupportPaid e -> concerned.named(e.veteran()).spokenOf(e.purpose());
            case AwardPaid e -> concerned.named(e.student()).spokenOf(e.reason());
            case CostPaid e -> concerned.spokenOf(e.purpose());
            case EntryVoided e -> concerned.named(e.person()).spokenOf(e.reason());
            case PersonCorrected e -> concerned.named(e.personId()).spokenOf(e.name(), e.contact());
            case PersonRegistered e -> concerned.named(e.personId()).spokenOf(e.name(), e.contact());
            case ItemTextRepaired e -> concerned.spokenOf(e.reason());
            case ClosingRequested e ->
                concerned.spokenOf(e.result().measure(), e.result().noMeasureReason());
            case ClosingDeclined e -> concerned.spokenOf(e.reason());
            case ItemReopened e -> concerned.spokenOf(e.reason());
            case RhythmAgreed e -> concerned.spokenOf(e.reason());
            case DueSet e -> concerned.spokenOf(e.reason());
            case CodeLinked e -> concerned.spokenOf(e.reason());
            case CodeUnlinked e -> concerned.spokenOf(e.reason());
            case ItemAmended e -> concerned.spokenOf(e.reason());
            case ItemLeftOpen e -> concerned.spokenOf(e.reason());
            case ItemCarriedOver e -> concerned.spokenOf(e.reason());
            case PlanYearClosed e -> concerned.spokenOf(e.reason());
            case VisitRecorded e -> concerned.named(e.person()).spokenOf(e.host(), e.visitors(), e.needs(), e.help());
            case VisitVoided e -> concerned.named(e.person()).spokenOf(e.reason());
            case FundOpened _, ItemImported _, ItemDrafted _, ExecutorAssigned _, ItemClosed _ -> {}
            case CardEvent e -> concerned.all(e);
            case AccountEvent _, BookingEvent _, PlanEvent _, RefusalEvent _, RepairEvent _ -> {}
        }
        return concerned;
    }

    private void all(@Nullable Object said) {
        switch (said) {
            case null -> {}
            case PersonId person -> named(person);
            case Ciphertext text -> spokenOf(text);
            case List<?> several -> several.forEach(this::all);
            case Record record -> Spelled.values(record).values().forEach(this::all);
            default -> {}
        }
    }

    private Concerned named(@Nullable PersonId person) {
        if (person != null) persons.add(person);
        return this;
    }

    private Concerned named(List<PersonId> several) {
        persons.addAll(several);
        return this;
    }

    private void spokenOf(@Nullable Ciphertext... spoken) {
        Arrays.stream(spoken).forEach(text -> {
            if (text == null) return;
            texts.add(text);
            persons.addAll(text.persons());
        });
    }
}
