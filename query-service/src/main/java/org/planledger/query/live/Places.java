package org.planledger.query.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.planledger.events.UserId;
import org.planledger.query.web.HttpLimits;
import org.planledger.query.web.TooManyReaders;
import org.springframework.stereotype.Component;

/** How many live streams may be open at once, of one user and of all. */
@Component
class Places {
    private final HttpLimits limits;
    private final Counter refused;
    private final AtomicInteger taken = new AtomicInteger();
    private final Map<UserId, Integer> byUser = new ConcurrentHashMap<>();

    Places(HttpLimits limits, MeterRegistry meters) {
        this.limits = limits;
        Gauge.builder("planledger.live.readers", taken::get)
                .description("Live streams that are open")
                .register(meters);
        refused = Counter.builder("planledger.limits.refused")
                .description("Requests that a limit refused")
                .tag("limit", "live")
                .register(meters);
    }

    /** A place that was taken; closing it twice is closing it once. */
    interface Place extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes a place.
     *
     * @throws TooManyReaders if there is none left
     */
    Place take(UserId user) {
        if (taken.incrementAndGet() > limits.liveStreams()) throw full(TooManyReaders.ofAll());
        if (byUser.merge(user, 1, Integer::sum) > limits.liveStreamsPerUser()) {
            leave(user);
            throw full(TooManyReaders.ofOneUser());
        }
        var left = new AtomicBoolean();
        return () -> {
            if (!left.compareAndSet(false, true)) return;
            leave(user);
            taken.decrementAndGet();
        };
    }

    private void leave(UserId user) {
        byUser.computeIfPresent(user, (_, count) -> count == 1 ? null : count - 1);
    }

    private TooManyReaders full(TooManyReaders why) {
        taken.decrementAndGet();
        refused.increment();
        return why;
    }
}
