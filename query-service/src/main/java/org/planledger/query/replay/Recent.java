package org.planledger.query.replay;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.query.replay.Replay.Folded;
import org.planledger.query.store.GenerationStore;

/**
 * The folds of the last seconds: one page asks several questions about one instant. Not more of them than fold at once, since each
 * holds an organisation's views in memory. Safe for use by many threads.
 */
public final class Recent {
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Replay replay;
    private final Turns turns;
    private final Cache<Asked, Folded> folds;

    /** What the fold depends on: the place, and how much of history was there to be folded. */
    private record Asked(UUID generation, OrganisationId organisation, AsOf asOf, long applied) {}

    /** Folds that are made in turn. */
    public Recent(Replay replay, Turns turns, ReplaySettings settings) {
        this.replay = replay;
        this.turns = turns;
        this.folds = Caffeine.newBuilder()
                .maximumSize(settings.atOnce())
                .expireAfterWrite(KEPT)
                .scheduler(Scheduler.systemScheduler())
                .build();
    }

    /**
     * An organisation's views as they were, with the cost of the fold they come from.
     *
     * @throws ReplayBusy if there was no turn to fold in time
     */
    public Folded of(GenerationStore store, OrganisationId organisation, AsOf asOf) {
        var applied = store.progress().of(organisation).organisationSequence();
        var asked = new Asked(store.generation().id(), organisation, asOf, applied);
        return folds.get(asked, _ -> turns.take(() -> replay.fold(store, organisation, asOf)));
    }
}
