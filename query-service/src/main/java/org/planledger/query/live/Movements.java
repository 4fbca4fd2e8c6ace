package org.planledger.query.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
    private final Map<OrganisationId, Room> rooms = new ConcurrentHashMap<>();
    private volatile @Nullable Thread watching;

    /** Where an organisation's views were, and in which generation. */
    private record Place(int generation, Applied applied) {}

    /** Those who look at one organisation, and what all of them were told last. */
    private record Room(Place told, List<Listener> listeners) {}

    Movements(Generations generations, Bell bell) {
        this.generations = generations;
        this.bell = bell;
    }

    /** Somebody who wants to know; is called under a lock, so it must not wait for anything. */
    interface Listener {
        void moved(Movement movement);
    }

    /** From now on the listener is told everything; first, where the views are. */
    void add(OrganisationId organisation, Listener listener) {
        var now = generations.serving().map(store -> place(store, organisation));
        rooms.compute(organisation, (_, room) -> {
            // a room was told at least what is told here, and what comes after it is told to everybody in it
            var told = room == null ? now.orElse(new Place(0, Applied.NOTHING)) : room.told();
            if (now.isPresent()) listener.moved(movement(told.applied(), List.of()));
            var listeners = new ArrayList<>(room == null ? List.<Listener>of() : room.listeners());
            listeners.add(listener);
            return new Room(told, List.copyOf(listeners));
        });
    }

    void remove(OrganisationId organisation, Listener listener) {
        rooms.computeIfPresent(organisation, (_, room) -> {
            var left = room.listeners().stream()
                    .filter(each -> !each.equals(listener))
                    .toList();
            return left.isEmpty() ? null : new Room(room.told(), left);
        });
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
        for (var entry : rooms.entrySet())
            look(store, entry.getKey(), entry.getValue().told());
    }

    /** What moved is read before it is told, so that a store that fails meanwhile is asked again. */
    private void look(GenerationStore store, OrganisationId organisation, Place before) {
        var now = place(store, organisation);
        if (before.equals(now)) return;
        var items = before.generation() == now.generation() ? items(store, organisation, before.applied()) : null;
        var movement = movement(now.applied(), items);
        rooms.computeIfPresent(organisation, (_, room) -> {
            for (var listener : room.listeners()) listener.moved(movement);
            return new Room(now, room.listeners());
        });
    }

    private static Place place(GenerationStore store, OrganisationId organisation) {
        return new Place(store.generation().number(), store.progress().of(organisation));
    }

    /** Null if they are too many to be looked through: then it may concern any item. */
    private static @Nullable List<ItemId> items(GenerationStore store, OrganisationId organisation, Applied before) {
        var items = new LinkedHashSet<ItemId>();
        var left = new int[] {MAX_EVENTS};
        store.history().visit(organisation, before.organisationSequence(), entry -> {
            items.addAll(items(entry));
            return --left[0] >= 0;
        });
        return left[0] < 0 ? null : List.copyOf(items);
    }

    /** An event that cannot be read is parked, so no page shows it; those after it are told of all the same. */
    private static List<ItemId> items(LedgerEntry entry) {
        try {
            return Events.recorded(entry).event().items();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    private static Movement movement(Applied applied, @Nullable List<ItemId> items) {
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
