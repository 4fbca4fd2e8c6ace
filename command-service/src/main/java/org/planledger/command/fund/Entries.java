package org.planledger.command.fund;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.command.decision.RuleViolated;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundEvent;
import org.planledger.events.fund.FundOpened;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.person.PersonId;

/** Everything entered into a fund, what it comes to, and which entries were taken back. */
final class Entries {
    private final Map<EntryId, Entry> byId = new HashMap<>();
    private final Set<EntryId> voided = new HashSet<>();
    private long balanceQepik;
    private long nextReceipt = 1;

    boolean has(EntryId entryId) {
        return byId.containsKey(entryId);
    }

    /** Whether it was made, and nothing took it back. */
    boolean counts(EntryId entryId) {
        return has(entryId) && !voided.contains(entryId);
    }

    List<PersonId> mentionsOf(EntryId entryId) {
        var entry = byId.get(entryId);
        return entry == null ? List.of() : entry.mentions();
    }

    /** Receipts are numbered from 1, and every entry has one. */
    long nextReceipt() {
        return nextReceipt;
    }

    void requireNew(EntryId entryId) {
        if (has(entryId)) throw new RuleViolated("entry.already-recorded");
    }

    void requireCovered(long effectQepik) {
        if (balanceQepik + effectQepik < 0) throw new RuleViolated("fund.overdraft", azn(balanceQepik));
    }

    Entry voidable(EntryId entryId) {
        var entry = byId.get(entryId);
        if (entry == null) throw new RuleViolated("entry.unknown");
        if (entry.counter()) throw new RuleViolated("entry.not-voidable");
        if (voided.contains(entryId)) throw new RuleViolated("entry.already-voided");
        // Somebody entered something under the very id that the counter-entry would have.
        if (has(StreamIds.counterEntry(entryId))) throw new RuleViolated("entry.not-voidable");
        requireCovered(-entry.balanceQepik());
        return entry;
    }

    void enter(FundEvent event) {
        switch (event) {
            case FundOpened _ -> {}
            case DonationRegistered in ->
                enter(in.entryId(), new Entry(in.receivedOn(), in.amountQepik(), 0, in.donor(), in.items(), false));
            case GiftInKindRegistered gift ->
                enter(
                        gift.entryId(),
                        new Entry(gift.receivedOn(), 0, gift.estimatedQepik(), gift.donor(), gift.items(), false));
            case IncomeRecorded in ->
                enter(in.entryId(), new Entry(in.receivedOn(), in.amountQepik(), 0, null, in.items(), false));
            case SupportPaid out ->
                enter(out.entryId(), new Entry(out.paidOn(), -out.amountQepik(), 0, out.veteran(), out.items(), false));
            case AwardPaid out ->
                enter(out.entryId(), new Entry(out.paidOn(), -out.amountQepik(), 0, out.student(), out.items(), false));
            case CostPaid out ->
                enter(out.entryId(), new Entry(out.paidOn(), -out.amountQepik(), 0, null, out.items(), false));
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

    private void enter(EntryId entryId, Entry entry) {
        byId.put(entryId, entry);
        balanceQepik += entry.balanceQepik();
        nextReceipt++;
    }

    static String azn(long qepik) {
        return "%d,%02d".formatted(qepik / 100, qepik % 100);
    }
}
