package org.planledger.query.intake;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.store.Applied;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.ParkedEvents;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries what is parked again: when it is due, when the program has started, when somebody asked. History is folded on a
 * thread beside, so that nobody else's events wait; only the last step is taken by intake's own thread, which alone writes.
 */
final class Retrials {
    private static final Logger LOG = LoggerFactory.getLogger(Retrials.class);

    private final GenerationStore store;
    private final List<Projection<?>> projections;
    private final Applier applier;
    private final IntakeMetrics metrics;
    private final InstantSource clock;
    private @Nullable Trial trial;
    private boolean begun;

    private record Trial(Retrial retrial, FutureTask<?> folding) {}

    Retrials(
            GenerationStore store,
            List<Projection<?>> projections,
            Applier applier,
            IntakeMetrics metrics,
            InstantSource clock) {
        this.store = store;
        this.projections = projections;
        this.applier = applier;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Takes the next step, if one is due. Called now and then, by intake's thread. */
    void look(Predicate<OrganisationId> ours) {
        if (!begun) {
            // another program may take what the last one could not
            store.parked().askAll(clock.instant());
            begun = true;
        }
        var current = trial;
        if (current == null) {
            store.parked().due(clock.instant()).stream()
                    .filter(ours)
                    .findFirst()
                    .ifPresent(this::begin);
        } else if (current.folding().isDone()) {
            trial = null;
            if (ours.test(current.retrial().organisation())) finish(current);
        }
    }

    private void begin(OrganisationId organisation) {
        var records = store.parked().of(organisation);
        if (records.isEmpty()) return;
        var upTo = applier.place(organisation).organisationSequence();
        var retrial = new Retrial(store, projections, organisation, records);
        var folding = new FutureTask<>(() -> retrial.fold(upTo), true);
        Thread.ofPlatform().daemon().name("retrial").start(folding);
        trial = new Trial(retrial, folding);
    }

    private void finish(Trial done) {
        var retrial = done.retrial();
        var organisation = retrial.organisation();
        var now = applier.place(organisation);
        try {
            done.folding().get();
        } catch (ExecutionException e) {
            LOG.warn(
                    "what is parked of {} could not be tried: {}",
                    organisation,
                    String.valueOf(e.getCause()).split(":", 2)[0]);
            tried(organisation, now, store.parked().of(organisation));
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        }
        retrial.fold(now.organisationSequence());
        int unparked = retrial.write(now, store.parked().of(organisation), clock.instant());
        if (unparked > 0) {
            applier.unpark(organisation);
            LOG.info("{} parked events of {} are in the views now", unparked, organisation);
        }
        metrics.tried(unparked > 0);
        tried(organisation, now, store.parked().of(organisation));
    }

    private void tried(OrganisationId organisation, Applied upTo, List<ParkedEvents.Kept> left) {
        if (left.isEmpty()) return;
        // what waits behind another one was never tried for itself, so it does not count as new
        int tries = 1
                + left.stream()
                        .filter(each -> each.parked().reason() != Parked.Reason.BEHIND)
                        .mapToInt(ParkedEvents.Kept::tries)
                        .min()
                        .orElse(0);
        var now = clock.instant();
        store.parked().tried(organisation, upTo.organisationSequence(), tries, now, Patience.after(tries, now));
    }
}
