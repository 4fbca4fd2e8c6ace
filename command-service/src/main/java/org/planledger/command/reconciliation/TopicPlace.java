package org.planledger.command.reconciliation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the topic was read, and what a reader of it would hold by now.
 *
 * @param offsets next offset by partition
 * @param organisations by organisation
 */
record TopicPlace(Map<Integer, Long> offsets, Map<String, Reach> organisations) {
    static final TopicPlace START = new TopicPlace(Map.of(), Map.of());

    TopicPlace {
        offsets = new TreeMap<>(offsets);
        organisations = new TreeMap<>(organisations);
    }

    /**
     * An organisation in the topic.
     *
     * @param inOrder the last sequence up to which every event came after the one before it
     * @param highest the highest sequence that came
     * @param holes what is below and did not come at all
     */
    record Reach(long inOrder, long highest, List<Hole> holes) {
        static final Reach START = new Reach(0, 0, List.of());
    }

    /** Sequences that did not come, both ends included. */
    record Hole(long from, long to) {}
}
