package org.planledger.command.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how the stores agree.
 *
 * @param historyId which history it is about; null before the first
 * @param answered the newest request that a complete comparison has answered
 * @param ledger how far the ledger is compared, by full comparisons and what came since
 * @param topic how far the topic is
 * @param relayed up to which position the topic is compared
 * @param marks chains of the last full comparison, which the next one must meet again
 * @param marked position up to which these reach
 * @param pass the full comparison under way; null if none is
 * @param full the last one that was completed; null if none was
 * @param differences what is not alike now
 * @param waiting why it does not go on; null if it does
 */
record State(
        @Nullable UUID historyId,
        long answered,
        LedgerPlace ledger,
        TopicPlace topic,
        long relayed,
        Map<String, Chain> marks,
        long marked,
        @Nullable Pass pass,
        @Nullable Full full,
        List<Difference> differences,
        @Nullable String waiting) {

    static final State NOTHING =
            new State(null, 0, LedgerPlace.START, TopicPlace.START, 0, Map.of(), 0, null, null, List.of(), null);

    State {
        marks = new TreeMap<>(marks);
    }

    /**
     * A full comparison that was completed.
     *
     * @param at when
     * @param millis how long it took, with the time that nobody worked on it
     * @param position how far the ledger went then
     */
    record Full(Instant at, long millis, long position) {}

    /** The same, if it is about this history; else nothing is known. */
    State of(UUID history) {
        if (history.equals(historyId)) return this;
        return new State(
                history, answered, LedgerPlace.START, TopicPlace.START, 0, Map.of(), 0, null, null, List.of(), null);
    }

    State with(@Nullable Pass next) {
        return new State(historyId, answered, ledger, topic, relayed, marks, marked, next, full, differences, null);
    }

    State waiting(@Nullable String why) {
        return new State(historyId, answered, ledger, topic, relayed, marks, marked, pass, full, differences, why);
    }

    State ledger(LedgerPlace place, List<Difference> more) {
        return new State(
                historyId,
                answered,
                place,
                topic,
                relayed,
                marks,
                marked,
                pass,
                full,
                Pass.joined(differences, more),
                waiting);
    }

    State topic(TopicPlace place, long upTo, List<Difference> now) {
        return new State(historyId, answered, ledger, place, upTo, marks, marked, pass, full, now, waiting);
    }

    State differences(List<Difference> now) {
        return new State(historyId, answered, ledger, topic, relayed, marks, marked, pass, full, now, waiting);
    }
}
