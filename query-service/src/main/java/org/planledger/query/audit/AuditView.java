package org.planledger.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import tools.jackson.databind.JsonNode;

/**
 * One event as the audit history keeps it: never changed, sealed texts still sealed.
 *
 * @param organisationSequence place in the organisation's history, from 1
 * @param position place in the ledger
 * @param type logical name
 * @param revision revision of the payload's shape
 * @param recordedAt when it was recorded
 * @param happenedAt when it happened
 * @param late whether it was recorded later than on the day after
 * @param by who acted
 * @param items plan items it concerns
 * @param persons persons it names, or speaks of in a free text
 * @param aggregateType noun of its stream
 * @param aggregateId its stream
 * @param sequence place in the stream
 * @param commandId the command that caused it
 * @param leafHash its leaf in the ledger's tree, 64 hex digits
 * @param data the payload
 */
public record AuditView(
        long organisationSequence,
        long position,
        String type,
        int revision,
        Instant recordedAt,
        Instant happenedAt,
        boolean late,
        UserId by,
        List<ItemId> items,
        List<PersonId> persons,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        UUID commandId,
        String leafHash,
        JsonNode data) {
    public AuditView {
        items = List.copyOf(items);
        persons = List.copyOf(persons);
    }
}
