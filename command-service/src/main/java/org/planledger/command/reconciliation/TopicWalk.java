package org.planledger.command.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.planledger.command.reconciliation.Difference.Place;
import org.planledger.command.reconciliation.LedgerRows.Leaf;
import org.planledger.command.reconciliation.TopicPlace.Hole;
import org.planledger.command.reconciliation.TopicPlace.Reach;
import org.planledger.command.relay.TopicReader.Claim;
import org.planledger.command.relay.TopicReader.Placed;

/** Goes along the topic as a reader would who has nothing else: what comes again is skipped, what is missing is missed. */
final class TopicWalk {
    private final UUID historyId;
    private final Map<String, Reach> reached;
    private final List<Difference> found = new ArrayList<>();

    TopicWalk(UUID historyId, TopicPlace from) {
        this.historyId = historyId;
        this.reached = new TreeMap<>(from.organisations());
    }

    Map<String, Reach> reached() {
        return reached;
    }

    List<Difference> found() {
        return found;
    }

    void take(List<Placed> records, Map<Long, Leaf> ledger) {
        for (var record : records) {
            var claim = record.claim();
            if (claim == null) {
                found.add(Difference.of(Kind.TOPIC_UNREADABLE, null, name(record), Place.NONE));
            } else {
                take(record, claim, ledger);
            }
        }
    }

    private void take(Placed record, Claim claim, Map<Long, Leaf> ledger) {
        var leaf = ledger.get(claim.position());
        var place = new Place(claim.position(), claim.organisationSequence());
        if (leaf == null || !claim.historyId().equals(historyId.toString()) || !claim.rightPartition()) {
            found.add(Difference.of(Kind.TOPIC_FOREIGN, claim.organisation(), name(record), place));
            return;
        }
        // Where ledger and event differ, the ledger's own comparison says so; the topic need only be like one of them.
        boolean alike = leaf.organisation().equals(claim.organisation())
                && leaf.organisationSequence() == claim.organisationSequence()
                && (claim.leafHash().equals(leaf.leafHash()) || claim.leafHash().equals(leaf.appended()));
        if (!alike) found.add(Difference.of(Kind.TOPIC_CHANGED, claim.organisation(), name(record), place));
        var old = reached.getOrDefault(claim.organisation(), Reach.START);
        reached.put(claim.organisation(), next(old, claim.organisationSequence()));
    }

    private static String name(Placed record) {
        return "partition " + record.partition() + ", offset " + record.offset();
    }

    static Reach next(Reach reach, long sequence) {
        var inOrder = sequence == reach.inOrder() + 1 ? sequence : reach.inOrder();
        if (sequence == reach.highest() + 1) return new Reach(inOrder, sequence, reach.holes());
        var holes = new ArrayList<Hole>();
        if (sequence > reach.highest()) {
            holes.addAll(reach.holes());
            holes.add(new Hole(reach.highest() + 1, sequence - 1));
            return new Reach(inOrder, sequence, List.copyOf(holes));
        }
        for (var hole : reach.holes()) {
            if (sequence < hole.from() || sequence > hole.to()) {
                holes.add(hole);
                continue;
            }
            if (hole.from() < sequence) holes.add(new Hole(hole.from(), sequence - 1));
            if (sequence < hole.to()) holes.add(new Hole(sequence + 1, hole.to()));
        }
        return new Reach(inOrder, reach.highest(), List.copyOf(holes));
    }

    /** What of an organisation's first so many events did not come. */
    static List<Hole> missing(Reach reach, long upTo) {
        var missing = new ArrayList<Hole>();
        for (var hole : reach.holes()) {
            if (hole.from() <= upTo) missing.add(new Hole(hole.from(), Math.min(hole.to(), upTo)));
        }
        if (reach.highest() < upTo) missing.add(new Hole(reach.highest() + 1, upTo));
        return missing;
    }
}
