package org.planledger.command.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregate;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Peers;
import org.planledger.events.Event;

/** Other aggregates, kept in memory; remembers what they decided. */
final class MemoryPeers implements Peers {
    private final Map<UUID, Object> roots = new HashMap<>();
    private final List<Object> recorded = new ArrayList<>();

    /** A peer that has lived through these events. */
    <P> void add(Class<P> type, UUID id, Event... events) {
        var root = fresh(type);
        for (var i = 0; i < events.length; i++) {
            model(type)
                    .publish(
                            new GenericDomainEventMessage<>(type.getSimpleName(), id.toString(), i, events[i]),
                            requireNonNull(root));
        }
        roots.put(id, root);
    }

    /** What peers decided, in order. */
    List<Object> recorded() {
        return recorded;
    }

    EventBus recorder() {
        return new Recorder();
    }

    @Override
    public <T> Optional<T> find(Class<T> type, UUID id) {
        return Optional.ofNullable(roots.get(id)).filter(type::isInstance).map(type::cast);
    }

    @Override
    public <T> void change(Class<T> type, UUID id, Supplier<T> create, Consumer<T> decision) {
        var root = find(type, id).orElseGet(create);
        roots.put(id, root);
        AnnotatedAggregate.initialize(root, model(type), recorder()).execute(decision);
    }

    private static <T> AggregateModel<T> model(Class<T> type) {
        return AnnotatedAggregateMetaModelFactory.inspectAggregate(type);
    }

    private static <T> T fresh(Class<T> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no empty constructor", e);
        }
    }

    private final class Recorder implements EventBus {
        @Override
        public void publish(List<? extends EventMessage<?>> events) {
            events.forEach(event -> recorded.add(event.getPayload()));
        }

        @Override
        public Registration subscribe(Consumer<List<? extends EventMessage<?>>> subscriber) {
            return () -> true;
        }

        @Override
        public @Nullable Registration registerDispatchInterceptor(
                MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
            return () -> true;
        }
    }
}
