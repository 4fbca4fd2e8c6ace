package org.planledger.command.relay;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planledger.command.sequencer.History;

/** What stands in a history's topic, for whoever compares it with the ledger. */
public interface TopicReader {
    /**
     * Reads on, record by record, until where the topic ended when this was called, or until enough was read.
     *
     * @param from next offset by partition; a partition that is missing is read from its beginning
     * @param atMost after about so many records it is enough
     * @param batches gets the records, in order within each partition
     * @throws TopicUnavailable if Kafka does not answer, or the topic is not there
     */
    Reading read(History history, Map<Integer, Long> from, int atMost, Consumer<List<Placed>> batches);

    /**
     * How far was read.
     *
     * @param next next offset by partition
     * @param toTheEnd whether nothing was left when the reading began
     * @param cut whether a partition ended before, or began after, the offset to read from: believe nothing read before
     */
    record Reading(Map<Integer, Long> next, boolean toTheEnd, boolean cut) {}

    /**
     * A record of the topic.
     *
     * @param partition where it stands
     * @param offset where in the partition
     * @param claim what it says of itself; null if it is not a true entry: malformed, or with other hashes than it states
     */
    record Placed(int partition, long offset, @Nullable Claim claim) {}

    /**
     * What a record says of itself.
     *
     * @param position place in the ledger
     * @param organisation whose event
     * @param organisationSequence place in that organisation
     * @param leafHash which event, 64 hex digits
     * @param historyId of which history
     * @param rightPartition whether it stands where its organisation's events belong
     */
    record Claim(
            long position,
            String organisation,
            long organisationSequence,
            String leafHash,
            String historyId,
            boolean rightPartition) {}

    /** Kafka does not answer, or the topic is not there; later it may. */
    final class TopicUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TopicUnavailable(Throwable cause) {
            super(cause);
        }
    }
}
