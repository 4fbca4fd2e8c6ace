package org.planledger.command.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.planledger.command.sequencer.Loop;
import org.planledger.command.sequencer.Outlet;
import org.planledger.command.sequencer.Sequenced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Publishes the ledger for as long as this process has the turn. Every process runs one; all but one wait. Used by the
 * loop's thread alone.
 */
@Component
class Relay implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final long PAUSE_AFTER_FAILURE = 1000;
    // Each look whether it is our turn is a new connection.
    private static final long PAUSE_WITHOUT_TURN = 1000;

    private final Outlet outlet;
    private final KafkaSettings settings;
    private final Counter published;
    private final Counter failures;
    private final Loop loop;
    private Outlet.@Nullable Turn turn;
    private @Nullable Publication publication;
    private long restAfter = System.nanoTime();

    Relay(Outlet outlet, KafkaSettings settings, MeterRegistry meters) {
        this.outlet = outlet;
        this.settings = settings;
        this.published = Counter.builder("planledger.relay.published")
                .description("Events acknowledged by Kafka, repeats included")
                .register(meters);
        this.failures = Counter.builder("planledger.relay.failures")
                .description("Times that publishing had to start over")
                .register(meters);
        this.loop = new Loop("relay", 250, this::round);
    }

    Loop loop() {
        return loop;
    }

    @EventListener
    void wake(Sequenced sequenced) {
        loop.wake();
    }

    /** Publishes a batch if it is our turn; whether there may be more. */
    boolean round() {
        if (System.nanoTime() - restAfter < 0) return false;
        try {
            var current = publication == null ? begin() : publication;
            if (current == null) {
                rest(PAUSE_WITHOUT_TURN);
                return false;
            }
            int count = current.publishBatch();
            published.increment(count);
            return count > 0;
        } catch (RuntimeException e) {
            if (!(e instanceof KafkaException))
                LOG.warn("publishing starts over: {}", e.getClass().getName());
            else LOG.warn("Kafka does not take events: {}", e.getClass().getName());
            failures.increment();
            end();
            rest(PAUSE_AFTER_FAILURE);
            return false;
        }
    }

    private void rest(long millis) {
        restAfter = System.nanoTime() + millis * 1_000_000;
    }

    private @Nullable Publication begin() {
        var taken = outlet.take();
        if (taken.isEmpty()) return null;
        turn = taken.get();
        publication = Publication.begin(taken.get(), settings);
        return publication;
    }

    private void end() {
        if (publication != null) publication.close();
        if (turn != null) turn.close();
        publication = null;
        turn = null;
    }

    @Override
    public void destroy() {
        end();
    }
}
