package org.planledger.command.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A full comparison under way. Stored after every stretch, so whoever goes on after a kill goes on from there.
 *
 * @param request the newest request that it answers
 * @param startedAt when it began
 * @param stage what is compared now
 * @param upTo head of the ledger when it began, to tell how far it is
 * @param ledger how far along the ledger
 * @param aggregate how far along the events, with {@code sequence}
 * @param topic how far along the topic
 * @param found what was found so far
 */
record Pass(
        long request,
        Instant startedAt,
        Stage stage,
        long upTo,
        LedgerPlace ledger,
        UUID aggregate,
        long sequence,
        TopicPlace topic,
        List<Difference> found) {

    /** Beyond this many, more of them tell nothing more. */
    static final int MOST = 1000;

    /** What a full comparison does, one after the other. */
    enum Stage {
        /** Each row of the ledger with its event. */
        LEDGER,
        /** Each event with ledger and outbox. */
        EVENTS,
        /** Each record of the topic with the ledger. */
        TOPIC
    }

    static Pass begin(long request, Instant now, long upTo) {
        return new Pass(
                request, now, Stage.LEDGER, upTo, LedgerPlace.START, new UUID(0, 0), -1, TopicPlace.START, List.of());
    }

    Pass ledger(LedgerPlace place, List<Difference> more, boolean done) {
        return new Pass(
                request,
                startedAt,
                done ? Stage.EVENTS : Stage.LEDGER,
                Math.max(upTo, place.position()),
                place,
                aggregate,
                sequence,
                topic,
                and(more));
    }

    Pass events(UUID lastAggregate, long lastSequence, List<Difference> more, boolean done) {
        return new Pass(
                request,
                startedAt,
                done ? Stage.TOPIC : Stage.EVENTS,
                upTo,
                ledger,
                lastAggregate,
                lastSequence,
                topic,
                and(more));
    }

    Pass topic(TopicPlace place, List<Difference> more) {
        return new Pass(request, startedAt, stage, upTo, ledger, aggregate, sequence, place, and(more));
    }

    /** Begins the topic anew: it is not the one that was read so far. */
    Pass topicAnew() {
        var others = found.stream()
                .filter(difference -> !difference.kind().startsWith("topic."))
                .toList();
        return new Pass(request, startedAt, stage, upTo, ledger, aggregate, sequence, TopicPlace.START, others);
    }

    private List<Difference> and(List<Difference> more) {
        return joined(found, more);
    }

    /** Both, each difference once, no more than is worth keeping. */
    static List<Difference> joined(List<Difference> some, List<Difference> more) {
        var all = new ArrayList<>(some);
        for (var difference : more) {
            if (all.size() == MOST) break;
            if (all.stream().noneMatch(known -> known.id().equals(difference.id()))) all.add(difference);
        }
        return List.copyOf(all);
    }
}
