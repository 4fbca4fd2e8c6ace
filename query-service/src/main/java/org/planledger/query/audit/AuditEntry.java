package org.planledger.query.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.planledger.events.Event;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.plan.ItemKeys.ItemRef;

/**
 * One event in an answer, told as a sentence.
 *
 * @param organisationSequence place in the organisation's history, from 1
 * @param position place in the ledger
 * @param type logical name
 * @param revision revision of the payload's shape
 * @param sentence what happened, in the caller's language
 * @param recordedAt when it was recorded
 * @param happenedAt when it happened
 * @param late whether it was recorded later than on the day after
 * @param by who acted
 * @param items plan items it concerns
 * @param aggregateType noun of its stream
 * @param aggregateId its stream
 * @param sequence place in the stream
 * @param commandId the command that caused it
 * @param leafHash its leaf in the ledger's tree, 64 hex digits
 * @param refused whether it is a refusal: nothing happened
 * @param data the event itself, its texts opened as far as the caller may read them
 */
public record AuditEntry(
        long organisationSequence,
        long position,
        String type,
        int revision,
        String sentence,
        Instant recordedAt,
        Instant happenedAt,
        boolean late,
        Named by,
        List<ItemRef> items,
        String aggregateType,
        UUID aggregateId,
        long sequence,
        UUID commandId,
        String leafHash,
        boolean refused,
        Event data) {}
