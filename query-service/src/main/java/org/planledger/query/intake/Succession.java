package org.planledger.query.intake;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.query.ledger.Head;
import org.planledger.query.store.Generation;
import org.planledger.query.store.Generation.State;
import org.planledger.query.store.Generations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Decides when a generation begins, when it answers and when it goes. A new one begins when history is another one, when
 * the folds have changed since the views were made, when the views are gone or nobody feeds them, and when somebody asks for
 * a rebuild.
 */
final class Succession {
    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Generations generations;
    private final InstantSource clock;
    private final Unfed unfed = new Unfed();
    private Set<Integer> left = Set.of();
    private @Nullable Head previous;
    private boolean foldsCompared;

    Succession(Generations generations, InstantSource clock) {
        this.generations = generations;
        this.clock = clock;
    }

    /** Looks once, and takes at most the steps that are due. */
    void look(@Nullable Head head) {
        generations.refresh();
        retireLost();
        if (head != null) {
            left = leftAlone(head);
            beginIfDue(head);
            switchIfCaughtUp();
            previous = head;
        }
        removeOld();
    }

    /** The newest that answers. */
    Optional<Generation> serving() {
        return generations.newest(State.LIVE);
    }

    /** The newest that is being built. */
    Optional<Generation> building() {
        return generations.newest(State.BUILDING);
    }

    private void retireLost() {
        for (var generation : generations.seen()) {
            if (generation.usable() && !generations.store(generation).present()) {
                LOG.warn("generation {} has lost its database", generation.number());
                generations.become(generation, State.RETIRED);
            }
        }
        generations.refresh();
    }

    private void beginIfDue(Head head) {
        var list = generations.seen();
        var ofThisHistory = list.stream()
                .filter(generation -> generation.historyId().equals(head.historyId()))
                .toList();
        if (starting(list) || superseded(list, head.historyId())) return;
        var usable = ofThisHistory.stream().filter(Generation::usable).toList();
        if (usable.isEmpty()) {
            LOG.info("a generation of views begins for history {}", head.historyId());
            generations.begin(head.historyId(), head.topic());
        } else if ((!foldsCompared || left.containsAll(numbers(usable)))
                && usable.stream().noneMatch(this::foldedAsHere)) {
            LOG.info("a generation of views begins for other folds");
            generations.begin(head.historyId(), head.topic());
        }
        foldsCompared = true;
    }

    /** Generations of this history that this program cannot feed, and nobody else does. */
    private Set<Integer> leftAlone(Head head) {
        var others = generations.seen().stream()
                .filter(generation -> generation.usable()
                        && !foldedAsHere(generation)
                        && generation.historyId().equals(head.historyId()))
                .toList();
        unfed.retain(numbers(others));
        return numbers(others.stream()
                .filter(generation -> unfed.observe(
                        generation.number(),
                        generations.store(generation).progress().all(),
                        head,
                        clock.instant()))
                .toList());
    }

    private static Set<Integer> numbers(List<Generation> list) {
        return list.stream().map(Generation::number).collect(Collectors.toSet());
    }

    /**
     * Folds are compared once in the life of a process, so that an old and a new instance do not compete for ever; and again
     * when all there is stands still, for then there is nobody to compete with.
     */
    private boolean foldedAsHere(Generation generation) {
        return generation.foldVersion().equals(generations.foldVersion());
    }

    private boolean starting(List<Generation> list) {
        return list.stream()
                .anyMatch(generation -> generation.state() == State.STARTING
                        && generation.since().plus(GRACE).isAfter(clock.instant()));
    }

    /** A history that another one has replaced never comes back; an instance that still tells of it is behind. */
    private static boolean superseded(List<Generation> list, UUID historyId) {
        boolean seen = false;
        for (var generation : list) {
            if (generation.historyId().equals(historyId)) seen = true;
            else if (seen && list.getLast().historyId().equals(generation.historyId())) return true;
        }
        return false;
    }

    private void switchIfCaughtUp() {
        var next = building().orElse(null);
        if (next == null || previous == null || !previous.historyId().equals(next.historyId())) return;
        if (!Unfed.reached(generations.store(next).progress().all(), previous)) return;
        if (!generations.become(next, State.LIVE)) return;
        LOG.info("generation {} answers from now on", next.number());
        generations.refresh();
    }

    private void removeOld() {
        var current = serving().orElse(null);
        for (var generation : generations.seen()) {
            boolean old = current != null && generation.number() < current.number();
            if (old ? superfluous(generation) : abandoned(generation)) {
                generations.become(generation, State.RETIRED);
            } else if (generation.state() == State.RETIRED
                    && generation.since().plus(GRACE).isBefore(clock.instant())) {
                generations.drop(generation);
            }
        }
    }

    private static boolean superfluous(Generation generation) {
        return generation.usable() || generation.state() == State.STARTING;
    }

    /** Half built, and nobody goes on: as long as it stood, no other could be asked for. */
    private boolean abandoned(Generation generation) {
        return generation.state() == State.BUILDING && left.contains(generation.number());
    }
}
