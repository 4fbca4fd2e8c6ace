package org.planledger.command.desk;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregate;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.ActingResolver;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.CardEvent;
import org.planledger.events.Event;
import org.planledger.events.fund.FundEvent;

/**
 * Books that several writers keep at the same time, each as in a process of its own: it decides on what it has loaded,
 * and commits only if none of that has changed meanwhile, else it decides again.
 */
public final class SharedBooks {
    private static final ThreadLocal<@Nullable Attempt> ATTEMPT = new ThreadLocal<>();
    private static final Map<Class<?>, AggregateModel<?>> MODELS = new ConcurrentHashMap<>();

    private final Map<UUID, List<Event>> streams = new HashMap<>();
    private final List<List<Event>> commits = new ArrayList<>();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private final AtomicInteger conflicts = new AtomicInteger();

    /** What an aggregate has lived through before. */
    public SharedBooks knows(UUID id, Event... past) {
        streams.put(id, List.of(past));
        return this;
    }

    /** Asks until the answer rests on nothing that has changed; a refusal is remembered. */
    @SuppressWarnings("ThreadPriorityCheck") // writers interleave without it too, only less often
    public void tries(Class<?> type, Command command, Acting acting) {
        while (true) {
            var attempt = new Attempt();
            ATTEMPT.set(attempt);
            var refused = attempt.handle(type, command, acting);
            Thread.yield(); // somebody else may commit meanwhile
            if (commit(attempt.heads, refused.isPresent() ? List.of() : attempt.staged)) {
                refused.ifPresent(refusal -> refusals.add(((RuleViolated) refusal).code()));
                return;
            }
            conflicts.incrementAndGet();
        }
    }

    /** Everything that happened since, in the order of the commits; what one command did stands together. */
    public synchronized List<List<Event>> commits() {
        return List.copyOf(commits);
    }

    /** Codes of the rules that refused something. */
    public Set<String> refusals() {
        return refusals;
    }

    /** How often something was decided again because somebody else had been faster. */
    public int conflicts() {
        return conflicts.get();
    }

    private synchronized List<Event> stream(UUID id) {
        return streams.getOrDefault(id, List.of());
    }

    private synchronized boolean commit(Map<UUID, Integer> heads, List<Event> staged) {
        for (var head : heads.entrySet()) {
            if (stream(head.getKey()).size() != head.getValue()) return false;
        }
        for (var event : staged) {
            var longer = new ArrayList<>(stream(streamOf(event)));
            longer.add(event);
            streams.put(streamOf(event), List.copyOf(longer));
        }
        if (!staged.isEmpty()) commits.add(List.copyOf(staged));
        return true;
    }

    private static UUID streamOf(Event event) {
        return switch (event) {
            case FundEvent e -> e.fundId().value();
            case CardEvent e -> e.card().value();
            default -> throw new IllegalArgumentException("whose stream is this in? " + event);
        };
    }

    @SuppressWarnings("unchecked") // kept under its own type
    private static <T> AggregateModel<T> model(Class<T> type) {
        return (AggregateModel<T>) MODELS.computeIfAbsent(
                type,
                each -> AnnotatedAggregateMetaModelFactory.inspectAggregate(
                        each,
                        MultiParameterResolverFactory.ordered(
                                new ActingResolver(),
                                new SimpleResourceParameterResolverFactory(
                                        Room.of(new OfThisAttempt(), new MemoryAccounts(), new Boxes())),
                                ClasspathParameterResolverFactory.forClass(each))));
    }

    /** What the thread loads and decides for one command. */
    private final class Attempt implements Peers, EventBus {
        private final Map<UUID, Integer> heads = new HashMap<>();
        private final Map<UUID, Object> roots = new HashMap<>();
        private final List<Event> staged = new ArrayList<>();

        Optional<Throwable> handle(Class<?> type, Command command, Acting acting) {
            var message = new GenericCommandMessage<>(command, Map.of(Acting.METADATA, acting));
            var target = command.target(acting.organisation());
            var unknown = requireNonNull(command.getClass().getAnnotation(CommandName.class))
                    .unknown();
            if (find(type, target).isEmpty() && !unknown.isEmpty()) return Optional.of(new RuleViolated(unknown));
            var aggregate = aggregate(type, target);
            return DefaultUnitOfWork.startAndGet(message)
                    .executeWithResult(() -> aggregate.handle(message))
                    .optionalExceptionResult();
        }

        private <T> AnnotatedAggregate<T> aggregate(Class<T> type, UUID id) {
            var root = find(type, id).orElseGet(() -> fresh(type));
            roots.put(id, root);
            return AnnotatedAggregate.initialize(root, model(type), this);
        }

        @Override
        public <T> Optional<T> find(Class<T> type, UUID id) {
            var known = roots.get(id);
            if (known != null) return Optional.of(type.cast(known));
            var past = stream(id);
            heads.put(id, past.size());
            if (past.isEmpty()) return Optional.empty();
            var root = fresh(type);
            for (int i = 0; i < past.size(); i++) {
                model(type)
                        .publish(
                                new GenericDomainEventMessage<>(type.getSimpleName(), id.toString(), i, past.get(i)),
                                root);
            }
            roots.put(id, root);
            return Optional.of(root);
        }

        @Override
        public <T> void change(Class<T> type, UUID id, Supplier<T> create, Consumer<T> decision) {
            aggregate(type, id).execute(decision);
        }

        @Override
        public void publish(List<? extends EventMessage<?>> events) {
            events.forEach(event -> staged.add((Event) event.getPayload()));
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

        private static <T> T fresh(Class<T> type) {
            try {
                var constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                return constructor.newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(type + " has no empty constructor", e);
            }
        }
    }

    /** Handlers are looked up once; whom they ask is a matter of the thread. */
    private static final class OfThisAttempt implements Peers {
        @Override
        public <T> Optional<T> find(Class<T> type, UUID id) {
            return requireNonNull(ATTEMPT.get()).find(type, id);
        }

        @Override
        public <T> void change(Class<T> type, UUID id, Supplier<T> create, Consumer<T> decision) {
            requireNonNull(ATTEMPT.get()).change(type, id, create, decision);
        }
    }
}
