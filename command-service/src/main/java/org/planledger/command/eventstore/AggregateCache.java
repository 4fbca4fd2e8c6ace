package org.planledger.command.eventstore;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.Optional;
import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Aggregates kept from one command to the next. Loading takes an aggregate out, and only a commit puts it back: so an
 * instance belongs to one command at a time, and one that was refused, conflicted or only tried is gone.
 */
@Component
class AggregateCache {
    private final Cache<UUID, Held> held;

    AggregateCache(@Value("${planledger.aggregate-cache.size:10000}") long size, MeterRegistry meters) {
        held = Caffeine.newBuilder().maximumSize(size).recordStats().build();
        CaffeineCacheMetrics.monitor(meters, held, "planledger.aggregates");
    }

    Optional<Held> take(UUID aggregate) {
        return Optional.ofNullable(held.asMap().remove(aggregate));
    }

    void put(UUID aggregate, Held state) {
        held.put(aggregate, state);
    }

    /** An aggregate as it was at a sequence. */
    record Held(Object root, long head, OrganisationId organisation) {}
}
