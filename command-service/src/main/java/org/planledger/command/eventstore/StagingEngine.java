package org.planledger.command.eventstore;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Event;

/**
 * What Axon appends to. It only stages: the framework appends before the commit, when a conflict may still be found
 * (ADR 0002). Reading whole streams is the repositories' business, following all events is nobody's here.
 */
class StagingEngine implements EventStorageEngine {
    private final Clock clock;

    StagingEngine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> messages) {
        var attempt = Attempt.current();
        var recordedAt = attempt.recordedAt(clock.instant());
        for (var message : messages) {
            var domain = (DomainEventMessage<?>) message;
            var place = new StoredEvent.Stream(
                    domain.getType().toLowerCase(Locale.ROOT),
                    UUID.fromString(domain.getAggregateIdentifier()),
                    domain.getSequenceNumber());
            attempt.stage(StoredEvent.of(
                    (Event) domain.getPayload(),
                    place,
                    attempt.acting(),
                    recordedAt,
                    UUID.fromString(domain.getIdentifier())));
        }
    }

    @Override
    public DomainEventStream readEvents(String aggregate, long first) {
        throw new UnsupportedOperationException("streams are read through the repositories");
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("events are followed in the ledger");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("there are no snapshots");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregate) {
        return Optional.empty();
    }
}
