package org.planledger.command.eventstore;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.jspecify.annotations.Nullable;

/** Axon's event bus in front of the staging engine. */
class Streams extends AbstractEventStore {
    Streams(Builder builder) {
        super(builder);
    }

    static Streams over(StagingEngine engine) {
        var builder = new Builder();
        builder.storageEngine(engine);
        return new Streams(builder);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        throw new UnsupportedOperationException("events are followed in the ledger");
    }

    static class Builder extends AbstractEventStore.Builder {}
}
