package org.planledger.command.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planledger.events.Event;
import org.planledger.events.UserId;
import org.planledger.events.aid.AidApproved;
import org.planledger.events.aid.AidId;
import org.planledger.events.aid.AidPaid;
import org.planledger.events.aid.AidRequested;
import org.planledger.events.award.AwardId;
import org.planledger.events.award.StudentAwarded;
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

/** The plainest bookkeeping: what stands in the fund, entry by entry. */
final class PlainBooks {
    private final Map<EntryId, Long> standing = new LinkedHashMap<>();
    private final Map<AidId, EntryId> paid = new LinkedHashMap<>();
    private final Map<AidId, UserId> askedBy = new LinkedHashMap<>();
    private final Set<AwardId> given = new HashSet<>();
    private long balance;
    private long receipts;

    void follow(List<List<Event>> commits, Set<Class<?>> kinds) {
        for (var commit : commits) {
            for (var event : commit) {
                kinds.add(event.getClass());
                if (event instanceof FundEvent entry) enter(entry);
            }
            for (var event : commit) check(event, commit);
        }
    }

    private void enter(FundEvent event) {
        switch (event) {
            case FundOpened _, GiftInKindRegistered _ -> throw new AssertionError("nobody asked for " + event);
            case DonationRegistered e -> entered(e.entryId(), e.amountQepik(), e.receiptNumber());
            case IncomeRecorded e -> entered(e.entryId(), e.amountQepik(), e.receiptNumber());
            case SupportPaid e -> entered(e.entryId(), -e.amountQepik(), e.receiptNumber());
            case AwardPaid e -> entered(e.entryId(), -e.amountQepik(), e.receiptNumber());
            case CostPaid e -> entered(e.entryId(), -e.amountQepik(), e.receiptNumber());
            case EntryVoided e -> {
                assertThat(standing.remove(e.voided())).as("what it takes back").isEqualTo(-e.balanceQepik());
                counted(e.balanceQepik(), e.receiptNumber());
            }
        }
    }

    private void entered(EntryId entry, long effect, long receipt) {
        assertThat(standing.put(entry, effect)).as("an entry is made once").isNull();
        counted(effect, receipt);
    }

    private void counted(long effect, long receipt) {
        balance += effect;
        assertThat(balance).isNotNegative();
        assertThat(balance)
                .isEqualTo(standing.values().stream().mapToLong(Long::longValue).sum());
        assertThat(receipt).isEqualTo(++receipts);
    }

    private void check(Event event, List<Event> commit) {
        switch (event) {
            case AidRequested e -> askedBy.put(e.aidId(), e.requestedBy());
            case AidApproved e -> assertThat(e.approvedBy()).isNotEqualTo(askedBy.get(e.aidId()));
            case AidPaid e -> {
                assertThat(commit).as("with its payment").hasSize(2);
                var before = paid.put(e.aidId(), e.entryId());
                assertThat(before == null || !standing.containsKey(before))
                        .as("what was paid before was taken back")
                        .isTrue();
                assertThat(standing).containsEntry(e.entryId(), -e.amountQepik());
            }
            case StudentAwarded e -> {
                assertThat(given.add(e.awardId())).as("an award is given once").isTrue();
                assertThat(standing).containsEntry(e.entryId(), -e.amountQepik());
            }
            default -> {}
        }
    }
}
