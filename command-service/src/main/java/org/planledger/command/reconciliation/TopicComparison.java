package org.planledger.command.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planledger.command.reconciliation.Difference.Place;
import org.planledger.command.reconciliation.TopicPlace.Hole;
import org.planledger.command.reconciliation.TopicPlace.Reach;
import org.planledger.command.relay.TopicReader;
import org.planledger.command.relay.TopicReader.Claim;
import org.planledger.command.relay.TopicReader.Placed;
import org.planledger.command.sequencer.History;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the topic on from a place, and compares it with the ledger. */
final class TopicComparison {
    private static final int STRETCH = 20_000;

    private final TopicReader topic;

    TopicComparison(TopicReader topic) {
        this.topic = topic;
    }

    /**
     * What came of it.
     *
     * @param place how far the topic was read
     * @param upTo up to which position it must hold everything
     * @param toTheEnd whether it was read to the end, so that {@code unpublished} can be told
     * @param cut whether the topic is not the one that was read before; nothing was read then
     * @param found records that are not what the ledger says
     * @param unpublished what is not there, or not in order
     */
    record Read(
            TopicPlace place,
            long upTo,
            boolean toTheEnd,
            boolean cut,
            List<Difference> found,
            List<Difference> unpublished) {}

    Read read(JdbcClient jdbc, History history, LedgerPlace ledger, TopicPlace from) {
        // Before the topic's end is asked for: all that is acknowledged by now stands in front of that end.
        long relayed = LedgerRows.heads(jdbc, history.id()).relayed();
        long upTo = Math.min(relayed, ledger.position());
        var expected = LedgerRows.sequences(jdbc, ledger.organisations().keySet(), upTo);
        var walk = new TopicWalk(history.id(), from);
        var reading = topic.read(history, from.offsets(), STRETCH, records -> take(jdbc, walk, records));
        if (reading.cut()) return new Read(from, 0, false, true, List.of(), List.of());
        var place = new TopicPlace(reading.next(), walk.reached());
        return new Read(
                place,
                upTo,
                reading.toTheEnd(),
                false,
                walk.found(),
                reading.toTheEnd() ? unpublished(jdbc, walk.reached(), expected) : List.of());
    }

    private static void take(JdbcClient jdbc, TopicWalk walk, List<Placed> records) {
        var positions = records.stream()
                .map(Placed::claim)
                .filter(Objects::nonNull)
                .map(Claim::position)
                .toList();
        walk.take(records, LedgerRows.leaves(jdbc, positions));
    }

    private static List<Difference> unpublished(
            JdbcClient jdbc, Map<String, Reach> reached, Map<String, Long> expected) {
        var found = new ArrayList<Difference>();
        expected.forEach((organisation, last) -> {
            var reach = reached.getOrDefault(organisation, Reach.START);
            var missing = TopicWalk.missing(reach, last);
            for (var hole : missing) found.add(missing(jdbc, organisation, hole));
            long next = reach.inOrder() + 1;
            boolean there = missing.stream().noneMatch(hole -> hole.from() <= next && next <= hole.to());
            if (next <= last && there) {
                var place = new Place(LedgerRows.position(jdbc, organisation, next), next);
                found.add(Difference.of(Kind.TOPIC_ORDER, organisation, organisation + ":" + next, place));
            }
        });
        return found;
    }

    private static Difference missing(JdbcClient jdbc, String organisation, Hole hole) {
        var name = organisation + ":" + hole.from() + (hole.from() == hole.to() ? "" : "–" + hole.to());
        var place = new Place(LedgerRows.position(jdbc, organisation, hole.from()), hole.from());
        return Difference.of(Kind.TOPIC_MISSING, organisation, name, place);
    }
}
