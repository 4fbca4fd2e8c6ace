package org.planledger.query.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.ledger.Head;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Bell;
import org.planledger.query.store.Generation;
import org.planledger.query.store.Generations;
import org.planledger.query.view.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Looks once a second: where history ends, which generations there are, whether each has its intake here. */
public final class Supervision implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);

    private final Generations generations;
    private final Ledger ledger;
    private final HeadWatch heads;
    private final Succession succession;
    private final KafkaSettings kafka;
    private final Bell bell;
    private final InstantSource clock;
    private final IntakeMetrics metrics;
    private final Standstill standstill = new Standstill();
    private final Map<Integer, Running> running = new HashMap<>();
    private @Nullable ScheduledExecutorService executor;
    private @Nullable Future<?> looking;
    private final Counter rebuilds;
    private volatile Condition condition = Condition.UNKNOWN;
    private @Nullable Fork fork;

    private record Running(Intake intake, Applier applier, Standing standing) {}

    /** Everything intake needs. */
    public Supervision(
            Generations generations,
            Ledger ledger,
            HeadWatch heads,
            KafkaSettings kafka,
            Bell bell,
            MeterRegistry registry,
            InstantSource clock) {
        this.generations = generations;
        this.ledger = ledger;
        this.heads = heads;
        this.kafka = kafka;
        this.bell = bell;
        this.clock = clock;
        this.succession = new Succession(generations, clock);
        this.metrics = new IntakeMetrics(registry, clock);
        this.rebuilds = registry.counter("planledger.views.rebuilds");
        gauges(registry);
    }

    private void gauges(MeterRegistry registry) {
        Gauge.builder("planledger.views.position", () -> condition.position()).register(registry);
        Gauge.builder("planledger.ledger.position", () -> position(heads.last()))
                .register(registry);
        Gauge.builder("planledger.views.generation", () -> condition.serving()).register(registry);
        Gauge.builder("planledger.intake.stopped", () -> condition.stopped().size())
                .register(registry);
        for (var view : collections()) {
            Gauge.builder("planledger.parked.events", () -> condition.parked().getOrDefault(view, 0L))
                    .tag("view", view)
                    .description("events that a view lacks because its projection could not take them")
                    .register(registry);
        }
        Gauge.builder("planledger.parked.age", () -> parkedAge().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("how long the oldest of them has been parked")
                .register(registry);
        Gauge.builder("planledger.views.forked", () -> forkAge().toMillis() / 1000.0)
                .baseUnit("seconds")
                .description("how long the views that answer have told of another history than the ledger")
                .register(registry);
        Gauge.builder(
                        "planledger.views.standstill",
                        () -> condition.standstill().toMillis() / 1000.0)
                .baseUnit("seconds")
                .register(registry);
    }

    private Duration forkAge() {
        var seen = condition.fork();
        return seen == null ? Duration.ZERO : seen.age(clock.instant());
    }

    private Duration parkedAge() {
        var since = condition.parkedSince();
        return since == null ? Duration.ZERO : Duration.between(since, clock.instant());
    }

    private static @Nullable Number position(@Nullable Head head) {
        return head == null ? null : Long.valueOf(head.position());
    }

    /** How intake is, as last looked at. */
    public Condition condition() {
        return condition;
    }

    /**
     * Begins a new generation from the first event, unless one is being built already. The present one answers until
     * the new one has caught up.
     *
     * @throws CommandServiceUnavailable if the end of history is not known
     */
    public void rebuild() {
        var head = ledger.head();
        generations.refresh();
        if (succession.building().isPresent()) return;
        rebuilds.increment();
        generations.begin(head.historyId(), head.topic());
    }

    private void look() {
        try {
            var head = head();
            if (head != null) heads.see(head);
            succession.look(head);
            arrange();
            condition = observe(heads.last());
        } catch (RuntimeException e) {
            LOG.warn(
                    "the view store cannot be looked after: {} at {}",
                    e.getClass().getName(),
                    e.getStackTrace()[0]);
        }
    }

    private @Nullable Head head() {
        try {
            return ledger.head();
        } catch (CommandServiceUnavailable e) {
            LOG.debug("the ledger's head is not known", e);
            return null;
        }
    }

    /** One intake for each generation that is of use and folded as this program folds. */
    private void arrange() {
        var wanted = new HashMap<Integer, Generation>();
        succession.serving().ifPresent(generation -> wanted.put(generation.number(), generation));
        succession.building().ifPresent(generation -> wanted.put(generation.number(), generation));
        wanted.values().removeIf(generation -> !generation.foldVersion().equals(generations.foldVersion()));
        running.entrySet().removeIf(entry -> {
            if (wanted.containsKey(entry.getKey()) && !entry.getValue().intake().ended()) return false;
            entry.getValue().intake().stop();
            return true;
        });
        wanted.forEach((number, generation) -> {
            var current = running.computeIfAbsent(number, _ -> begin(generation));
            current.applier().live(generation.state() == Generation.State.LIVE);
        });
    }

    private Running begin(Generation generation) {
        var store = generations.store(generation);
        var standing = new Standing(clock);
        var applier = new Applier(store, generations.projections(), ledger, standing, metrics, bell, clock);
        var retrials = new Retrials(store, generations.projections(), applier, metrics, clock);
        var intake = new Intake(store, kafka, heads, applier, retrials, metrics, clock);
        intake.start();
        return new Running(intake, applier, standing);
    }

    private Condition observe(@Nullable Head head) {
        var serving = succession.serving().orElse(null);
        var building = succession.building().orElse(null);
        var following = following(head, serving, building);
        var newest = applied(serving).values().stream()
                .max(Comparator.comparingLong(Applied::position))
                .orElse(Applied.NOTHING);
        fork = Fork.seen(fork, head, serving, clock.instant());
        var looked = serving != null ? serving : building;
        var lacking = looked == null ? null : generations.store(looked).parked();
        var parked = lacking == null ? Map.<String, Long>of() : lacking.counts(collections());
        var fed = following == null ? null : running.get(following.number());
        return new Condition(
                clock.instant(),
                serving == null ? null : Integer.valueOf(serving.number()),
                building == null ? null : Integer.valueOf(building.number()),
                newest.position(),
                newest.sequencedAt(),
                fork,
                standstill(head, following),
                fed == null ? Set.of() : fed.standing().organisations(),
                parked,
                lacking == null || parked.isEmpty() ? null : lacking.since(),
                fed == null ? null : fed.intake().refused());
    }

    /** The one that history as it is now goes into: after a restore it is being built while the former one still answers. */
    private static @Nullable Generation following(
            @Nullable Head head, @Nullable Generation serving, @Nullable Generation building) {
        if (serving == null) return building;
        if (head == null || building == null || head.historyId().equals(serving.historyId())) return serving;
        return head.historyId().equals(building.historyId()) ? building : serving;
    }

    private Duration standstill(@Nullable Head head, @Nullable Generation following) {
        // an instance that tells of a history that was replaced says nothing about the views of the one that replaced
        // it
        if (head == null || following == null || !head.historyId().equals(following.historyId())) return Duration.ZERO;
        var applied = new HashMap<OrganisationId, Long>();
        applied(following).forEach((organisation, place) -> applied.put(organisation, place.organisationSequence()));
        return standstill.observe(following.number(), head.organisations(), applied, clock.instant());
    }

    private Map<OrganisationId, Applied> applied(@Nullable Generation generation) {
        return generation == null
                ? Map.of()
                : generations.store(generation).progress().all();
    }

    private List<String> collections() {
        return generations.projections().stream().map(Projection::collection).toList();
    }

    @Override
    public void start() {
        var scheduler = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("supervision").factory());
        looking = scheduler.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
        executor = scheduler;
    }

    @Override
    public void stop() {
        var scheduler = executor;
        if (scheduler == null) return;
        if (looking != null) looking.cancel(true);
        scheduler.shutdownNow();
        executor = null;
        try {
            scheduler.awaitTermination(5, TimeUnit.SECONDS);
            for (var each : running.values()) each.intake().stop();
            for (var each : running.values()) each.intake().join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.clear();
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }
}
