package org.planledger.query.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanId;
import org.planledger.events.plan.SourceCells;

/**
 * An item (bənd) with what counts for it. What state it is in depends on today, so that is no part of it: see
 * {@link ItemState}.
 *
 * @param itemId the item
 * @param planId its plan
 * @param key number in the plan, for example {@code 5.3}
 * @param section number of the section
 * @param text its texts, repairs and changes included
 * @param terms what it is bound to
 * @param source the cells of the document, character for character; null if it was drafted here
 * @param assigned accounts that answer for it, in the order they were assigned
 * @param counts what counts for it
 * @param done on which days something was done for it
 * @param status open, asked to be closed, closed, or carried over
 * @param closing the closing asked for or confirmed; null while it is open
 * @param pastClosings closings that were declined, or undone by reopening, oldest first
 * @param leftReason why it will be left open, or was left open, when its year is closed; null if that was not said of it alone
 * @param repairs repairs of its texts, oldest first
 * @param version sequence of the item's own last event, for {@code If-Match}
 */
public record ItemView(
        ItemId itemId,
        PlanId planId,
        String key,
        int section,
        ItemText text,
        Terms terms,
        @Nullable SourceCells source,
        List<UserId> assigned,
        Counts counts,
        Done done,
        Status status,
        @Nullable Closing closing,
        List<Closing> pastClosings,
        @Nullable Ciphertext leftReason,
        List<Repair> repairs,
        long version) {
    /** How far the closing of an item has come. */
    public enum Status {
        /** Açıq. */
        OPEN,
        /** Bağlanması istənib. */
        CLOSING_REQUESTED,
        /** Bağlanıb. */
        CLOSED,
        /** Növbəti ilə keçirilib. */
        CARRIED_OVER
    }

    public ItemView {
        assigned = List.copyOf(assigned);
        pastClosings = List.copyOf(pastClosings);
        repairs = List.copyOf(repairs);
    }

    /** When it is to be carried out. */
    DueRule due() {
        return terms.due();
    }

    /** Places in the development strategy. */
    public List<String> strategyCodes() {
        return terms.strategyCodes();
    }

    ItemView with(ItemText changed, Repair repair) {
        return with(
                changed,
                terms,
                assigned,
                counts,
                done,
                status,
                closing,
                pastClosings,
                leftReason,
                plus(repairs, repair),
                version);
    }

    ItemView with(ItemText changed) {
        return with(
                changed,
                terms.amended(),
                assigned,
                counts,
                done,
                status,
                closing,
                pastClosings,
                leftReason,
                repairs,
                version);
    }

    ItemView with(Terms changed) {
        return with(text, changed, assigned, counts, done, status, closing, pastClosings, leftReason, repairs, version);
    }

    ItemView with(UserId executor) {
        return with(
                text,
                terms,
                plus(assigned, executor),
                counts,
                done,
                status,
                closing,
                pastClosings,
                leftReason,
                repairs,
                version);
    }

    ItemView with(Counts changed, Done changedDone) {
        return with(
                text,
                terms,
                assigned,
                changed,
                changedDone,
                status,
                closing,
                pastClosings,
                leftReason,
                repairs,
                version);
    }

    ItemView with(Status changed, @Nullable Closing current, List<Closing> past) {
        return with(text, terms, assigned, counts, done, changed, current, past, leftReason, repairs, version);
    }

    ItemView leftOpen(@Nullable Ciphertext reason) {
        return with(text, terms, assigned, counts, done, status, closing, pastClosings, reason, repairs, version);
    }

    ItemView at(long sequence) {
        return with(text, terms, assigned, counts, done, status, closing, pastClosings, leftReason, repairs, sequence);
    }

    /** What an event can change; the rest is as the item began. */
    private ItemView with(
            ItemText newText,
            Terms newTerms,
            List<UserId> newAssigned,
            Counts newCounts,
            Done newDone,
            Status newStatus,
            @Nullable Closing newClosing,
            List<Closing> newPastClosings,
            @Nullable Ciphertext newLeftReason,
            List<Repair> newRepairs,
            long newVersion) {
        return new ItemView(
                itemId,
                planId,
                key,
                section,
                newText,
                newTerms,
                source,
                newAssigned,
                newCounts,
                newDone,
                newStatus,
                newClosing,
                newPastClosings,
                newLeftReason,
                newRepairs,
                newVersion);
    }

    static <T> List<T> plus(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
