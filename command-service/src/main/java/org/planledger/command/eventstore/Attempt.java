package org.planledger.command.eventstore;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;

/** One try to decide a command: who acts, what was read, and what is to be appended. Used by one thread, once. */
public final class Attempt {
    private static final String METADATA = "attempt";

    private final Acting acting;
    private final boolean dryRun;
    private final boolean fresh;
    private final Function<List<StoredEvent>, @Nullable Receipt> receipt;
    private final Map<UUID, Long> expected = new HashMap<>();
    private final Map<UUID, Long> loaded = new HashMap<>();
    private final List<StoredEvent> events = new ArrayList<>();
    private final List<Runnable> alongside = new ArrayList<>();
    private @Nullable Instant recordedAt;
    private boolean fromCache;

    /**
     * A try.
     *
     * @param acting who acts
     * @param dryRun decides, but stores nothing
     * @param fresh reads every aggregate from the store, as after a conflict
     * @param receipt makes the receipt of the outcome; null for none
     */
    public Attempt(
            Acting acting, boolean dryRun, boolean fresh, Function<List<StoredEvent>, @Nullable Receipt> receipt) {
        this.acting = acting;
        this.dryRun = dryRun;
        this.fresh = fresh;
        this.receipt = receipt;
    }

    /** The try that the current thread decides. */
    public static Attempt current() {
        var message = CurrentUnitOfWork.get().root().getMessage();
        return requireNonNull((Attempt) message.getMetaData().get(METADATA), "no command is being decided");
    }

    Map<String, Object> metadata() {
        return Map.of(METADATA, this, Acting.METADATA, acting);
    }

    /** The sender saw this aggregate at this sequence and wants nobody to have changed it since. */
    public void expect(UUID aggregate, long sequence) {
        expected.put(aggregate, sequence);
    }

    /**
     * Something to be written in the commit of this try's events, and not at all if it fails: for what belongs to them
     * and may not stand in them. It runs on the connection of the commit, so it may only write to the same database.
     */
    public void alongside(Runnable statement) {
        alongside.add(statement);
    }

    void loaded(UUID aggregate, long head, boolean cached) {
        // What does not exist is the rules' to say.
        if (head >= 0 && expected.getOrDefault(aggregate, head) != head)
            throw new ConcurrencyException("expected another version");
        loaded.putIfAbsent(aggregate, head);
        fromCache |= cached;
    }

    void stage(StoredEvent event) {
        events.add(event);
    }

    Instant recordedAt(Instant now) {
        var at = recordedAt == null ? now : recordedAt;
        recordedAt = at;
        return at;
    }

    Batch batch() {
        return new Batch(events, loaded, receipt.apply(events()), alongside);
    }

    /** What was decided, in order. */
    public List<StoredEvent> events() {
        return Collections.unmodifiableList(events);
    }

    /** Heads that the decision rests on. */
    public Map<UUID, Long> loaded() {
        return Collections.unmodifiableMap(loaded);
    }

    /** Whether any aggregate came from memory and may have been out of date. */
    public boolean fromCache() {
        return fromCache;
    }

    /** Who acts. */
    public Acting acting() {
        return acting;
    }

    /** Decides, but stores nothing. */
    public boolean dryRun() {
        return dryRun;
    }

    boolean fresh() {
        return fresh;
    }
}
