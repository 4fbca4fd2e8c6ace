package org.planledger.command.relay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planledger.command.sequencer.History;
import org.planledger.command.sequencer.Outlet;

/**
 * What the topic says against what the ledger says, before anything is published. The ledger may be ahead: then the
 * topic lost its tail, and is filled again. It may never lack, or have otherwise, what the topic holds: then this is an
 * older copy of the database, and whatever it goes on with is another history.
 */
record Comparison(List<Published> topic, Outlet.Turn turn, History history) {

    /** Why the two do not belong to one history; empty if they do. */
    Optional<String> fork() {
        var positions = topic.stream().map(Published::position).distinct().toList();
        var ledger = turn.leafHashes(positions);
        return topic.stream()
                .filter(record -> !record.leafHash().equals(ledger.get(record.position()))
                        || !record.historyId().equals(history.id().toString()))
                .findFirst()
                .map(record -> "the topic holds another event at position " + record.position());
    }

    /** From where to publish: the cursor, or as far before it as the topic has lost. */
    long from() {
        long cursor = turn.cursor(history);
        var there = new HashMap<Integer, Long>();
        for (var record : topic) there.merge(record.partition(), record.position(), Math::max);
        return expected(cursor).entrySet().stream()
                .filter(partition -> there.getOrDefault(partition.getKey(), 0L) < partition.getValue())
                .mapToLong(partition -> there.getOrDefault(partition.getKey(), 0L))
                .min()
                .orElse(cursor);
    }

    private Map<Integer, Long> expected(long cursor) {
        var expected = new HashMap<Integer, Long>();
        turn.lastPositions(cursor)
                .forEach(
                        (organisation, position) -> expected.merge(Topic.partition(organisation), position, Math::max));
        return expected;
    }
}
