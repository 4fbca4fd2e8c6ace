package org.planledger.command.receipts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.command.eventstore.StoredEvent;
import org.planledger.events.Event;
import org.planledger.events.fund.AwardPaid;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.IncomeRecorded;
import org.planledger.events.fund.SupportPaid;

/**
 * What came of a command. Holds ids only.
 *
 * @param commandId the command
 * @param dryRun nothing was stored
 * @param events what happened, in order
 * @param consistency token for the query side: the last sequence of each aggregate that changed
 * @param receiptNumber number of the fund's receipt, if one was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        UUID commandId,
        boolean dryRun,
        List<Happened> events,
        String consistency,
        @Nullable Long receiptNumber) {

    static Answer of(Asked asked, List<StoredEvent> events) {
        var heads = new LinkedHashMap<UUID, Long>();
        for (var event : events)
            heads.put(event.envelope().aggregateId(), event.envelope().sequence());
        return new Answer(
                asked.acting().commandId(),
                asked.dryRun(),
                events.stream().map(Happened::of).toList(),
                heads.entrySet().stream()
                        .map(head -> head.getKey() + ":" + head.getValue())
                        .collect(Collectors.joining(",")),
                events.stream()
                        .map(event -> receiptNumber(event.event()))
                        .filter(number -> number != null)
                        .findFirst()
                        .orElse(null));
    }

    private static @Nullable Long receiptNumber(Event event) {
        return switch (event) {
            case DonationRegistered entry -> entry.receiptNumber();
            case GiftInKindRegistered entry -> entry.receiptNumber();
            case IncomeRecorded entry -> entry.receiptNumber();
            case SupportPaid entry -> entry.receiptNumber();
            case AwardPaid entry -> entry.receiptNumber();
            case CostPaid entry -> entry.receiptNumber();
            case EntryVoided entry -> entry.receiptNumber();
            default -> null;
        };
    }

    /** An event's name and place. */
    public record Happened(String type, String aggregateType, UUID aggregateId, long sequence) {
        static Happened of(StoredEvent event) {
            var envelope = event.envelope();
            return new Happened(envelope.type(), envelope.aggregateType(), envelope.aggregateId(), envelope.sequence());
        }
    }
}
