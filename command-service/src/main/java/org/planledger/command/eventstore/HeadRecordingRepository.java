package org.planledger.command.eventstore;

import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.RepositoryProvider;
import org.jspecify.annotations.Nullable;
import org.planledger.command.eventstore.AggregateCache.Held;

/** Loads aggregates, from memory where it can, and writes down at which head it found each, absent ones included. */
class HeadRecordingRepository<T> extends EventSourcingRepository<T> {
    private final Rooms rooms;

    private HeadRecordingRepository(Builder<T> builder, Rooms rooms) {
        super(builder);
        this.rooms = rooms;
    }

    static <T> HeadRecordingRepository<T> of(Class<T> type, ParameterResolverFactory parameters, Rooms rooms) {
        Builder<T> builder = EventSourcingRepository.builder(type)
                .eventStore(rooms.store())
                .parameterResolverFactory(parameters)
                .repositoryProvider(rooms.repositories())
                // Ten seconds at most for another command on the same aggregate in this process.
                .lockFactory(PessimisticLockFactory.builder()
                        .acquireAttempts(1000)
                        .queueLengthThreshold(10_000)
                        .lockAttemptTimeout(10)
                        .build());
        return new HeadRecordingRepository<>(builder, rooms);
    }

    @Override
    protected EventSourcedAggregate<T> doLoadWithLock(String identifier, @Nullable Long expectedVersion) {
        var attempt = Attempt.current();
        var id = UUID.fromString(identifier);
        var aggregate = rooms.cache()
                .take(id)
                .filter(held -> !attempt.fresh())
                .filter(held -> held.organisation().equals(attempt.acting().organisation()))
                .filter(held -> getAggregateType().isInstance(held.root()))
                .map(held -> recall(attempt, id, held))
                .orElseGet(() -> read(attempt, id));
        keepAfterCommit(attempt, id, aggregate);
        return aggregate;
    }

    private EventSourcedAggregate<T> recall(Attempt attempt, UUID id, Held held) {
        attempt.loaded(id, held.head(), true);
        return EventSourcedAggregate.reconstruct(
                getAggregateType().cast(held.root()),
                aggregateModel(),
                held.head(),
                false,
                rooms.store(),
                rooms.repositories(),
                NoSnapshotTriggerDefinition.INSTANCE.prepareTrigger(getAggregateType()));
    }

    private EventSourcedAggregate<T> read(Attempt attempt, UUID id) {
        try {
            var aggregate = super.doLoadWithLock(id.toString(), null);
            attempt.loaded(id, aggregate.version(), false);
            return aggregate;
        } catch (AggregateNotFoundException absent) {
            attempt.loaded(id, -1, false);
            throw absent;
        }
    }

    @Override
    protected DomainEventStream readEvents(String identifier) {
        var type = aggregateModel().type().toLowerCase(Locale.ROOT);
        return DomainEventStream.of(rooms.reader()
                .read(
                        UUID.fromString(identifier),
                        type,
                        Attempt.current().acting().organisation()));
    }

    @Override
    protected EventSourcedAggregate<T> doCreateNewForLock(Callable<T> factory) throws Exception {
        var aggregate = super.doCreateNewForLock(factory);
        var attempt = Attempt.current();
        CurrentUnitOfWork.get()
                .afterCommit(_ -> keep(attempt, UUID.fromString(aggregate.identifierAsString()), aggregate));
        return aggregate;
    }

    private void keepAfterCommit(Attempt attempt, UUID id, EventSourcedAggregate<T> aggregate) {
        CurrentUnitOfWork.get().afterCommit(_ -> keep(attempt, id, aggregate));
    }

    private void keep(Attempt attempt, UUID id, EventSourcedAggregate<T> aggregate) {
        @Nullable Long head = aggregate.version();
        // A dry run has changed the instance without changing the stream.
        if (attempt.dryRun() || aggregate.isDeleted() || head == null || head < 0) return;
        rooms.cache()
                .put(
                        id,
                        new Held(
                                aggregate.getAggregateRoot(),
                                head,
                                attempt.acting().organisation()));
    }

    /** What every repository works with. */
    record Rooms(EventStore store, StreamReader reader, AggregateCache cache, RepositoryProvider repositories) {}
}
