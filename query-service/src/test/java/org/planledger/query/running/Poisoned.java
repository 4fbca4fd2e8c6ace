package org.planledger.query.running;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.Recorded;
import org.planledger.query.view.Projection;

/** A projection as it is, but for the events that it is told to fail at; it can be mended while it runs. */
public final class Poisoned<V> implements Projection<V> {
    private final Projection<V> whole;
    private final int revision;
    private final Set<Long> unfoldable = ConcurrentHashMap.newKeySet();
    private final Set<Long> unroutable = ConcurrentHashMap.newKeySet();

    public Poisoned(Projection<V> whole) {
        this(whole, whole.revision());
    }

    public Poisoned(Projection<V> whole, int revision) {
        this.whole = whole;
        this.revision = revision;
    }

    /** All of these, each able to fail. */
    public static List<Projection<?>> each(List<Projection<?>> projections) {
        return projections.stream()
                .<Projection<?>>map(projection -> new Poisoned<>(projection))
                .toList();
    }

    /** Fails to fold this entry from now on. */
    public Poisoned<V> at(LedgerEntry entry) {
        unfoldable.add(entry.position());
        return this;
    }

    /** Fails to route this entry from now on. */
    public Poisoned<V> routing(LedgerEntry entry) {
        unroutable.add(entry.position());
        return this;
    }

    /** Fails no more. */
    public void mend() {
        unfoldable.clear();
        unroutable.clear();
    }

    @Override
    public String collection() {
        return whole.collection();
    }

    @Override
    public int revision() {
        return revision;
    }

    @Override
    public Class<V> type() {
        return whole.type();
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        if (unroutable.contains(recorded.position())) throw new IllegalStateException("quoted from the event");
        return whole.touches(recorded);
    }

    @Override
    public @Nullable V fold(@Nullable V view, String id, Recorded<?> recorded) {
        if (unfoldable.contains(recorded.position())) throw new IllegalStateException("quoted from the event");
        return whole.fold(view, id, recorded);
    }

    @Override
    public boolean immutable() {
        return whole.immutable();
    }

    @Override
    public List<String> indexed() {
        return whole.indexed();
    }
}
