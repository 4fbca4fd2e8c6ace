package org.planledger.query.live;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.ItemId;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Bell;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.planledger.query.store.StoreClient;
import org.planledger.query.view.Events;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Watches the organisations that somebody looks at, whichever instance applies their events: at once when this one does,
 * else four times a second.
 */
@Component
class Movements implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Movements.class);
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final int MAX_EVENTS = 500;

    private final Generations generations;
    private final Bell bell;
    private final Map<OrganisationId, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final Map<OrganisationId, Applied> told = new ConcurrentHashMap<>();
    private volatile @Nullable Thread watching;

    Movements(Generations generations, Bell bell) {
        this.generations = generations;
        this.bell = bell;
    }

    /** Somebody who wants to know; is called by the one watching thread, so it must not wait for anything. */
    interface Listener {
        void moved(Movement movement);
    }

    void add(OrganisationId organisation, Listener listener) {
        generations
                .serving()
                .ifPresent(store -> listener.moved(movement(store.progress().of(organisation), List.of())));
        listeners
                .computeIfAbsent(organisation, _ -> new CopyOnWriteArrayList<>())
                .add(listener);
    }

    void remove(OrganisationId organisation, Listener listener) {
        listeners.getOrDefault(organisation, List.of()).remove(listener);
    }

    private void watch() {
        long heard = -1;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                bell.await(heard, LOOK);
                heard = bell.count();
                look();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // the store is away or just being replaced; pages are told when it is back
                if (!StoreClient.failed(e))
                    LOG.warn("pages are not told: {}", e.getClass().getName());
                heard = bell.count();
            }
        }
    }

    private void look() {
        var store = generations.serving().orElse(null);
        if (store == null) return;
        listeners.forEach((organisation, waiting) -> {
            if (waiting.isEmpty()) told.remove(organisation);
            else look(store, organisation, waiting);
        });
    }

    private void look(GenerationStore store, OrganisationId organisation, List<Listener> waiting) {
        var now = store.progress().of(organisation);
        var before = told.put(organisation, now);
        if (before == null || before.equals(now)) return;
        var movement = movement(now, items(store, organisation, before));
        for (var listener : waiting) listener.moved(movement);
    }

    private static List<ItemId> items(GenerationStore store, OrganisationId organisation, Applied before) {
        var items = new LinkedHashSet<ItemId>();
        var left = new int[] {MAX_EVENTS};
        store.history().visit(organisation, before.organisationSequence(), entry -> {
            items.addAll(items(entry));
            return --left[0] > 0;
        });
        return List.copyOf(items);
    }

    /** An event that cannot be read is parked, so no page shows it; those after it are told of all the same. */
    private static List<ItemId> items(LedgerEntry entry) {
        try {
            return Events.recorded(entry).event().items();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Movement movement(Applied applied, List<ItemId> items) {
        return new Movement(applied.position(), applied.organisationSequence(), items);
    }

    @Override
    public void start() {
        var thread = Thread.ofPlatform().daemon().name("live").unstarted(this::watch);
        watching = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var thread = watching;
        watching = null;
        if (thread != null) thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }
}
