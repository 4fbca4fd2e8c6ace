package org.planledger.command.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.inspection.AnnotatedAggregate;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.ActingResolver;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.Role;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.Event;

/** One aggregate that is asked many things, one after the other; keeps what was decided and why something was not. */
public final class Books<T> {
    private final MemoryPeers peers = new MemoryPeers();
    private final Set<String> refusals = new HashSet<>();
    private final List<Event> events = new ArrayList<>();
    private final AnnotatedAggregate<T> aggregate;

    private Books(Class<T> type, UUID id, Event... past) {
        events.addAll(List.of(past));
        peers.add(type, id, past);
        var model = AnnotatedAggregateMetaModelFactory.inspectAggregate(
                type,
                MultiParameterResolverFactory.ordered(
                        new ActingResolver(),
                        new SimpleResourceParameterResolverFactory(Room.of(peers, new MemoryAccounts(), new Boxes())),
                        ClasspathParameterResolverFactory.forClass(type)));
        aggregate = AnnotatedAggregate.initialize(peers.find(type, id).orElseThrow(), model, peers.recorder());
    }

    /** The books of an aggregate that has lived through these events. */
    public static <T> Books<T> of(Class<T> type, UUID id, Event... past) {
        return new Books<>(type, id, past);
    }

    /** Another aggregate, and what it has lived through. */
    public Books<T> knows(Class<?> type, UUID id, Event... past) {
        peers.add(type, id, past);
        return this;
    }

    /** Asks; a refusal is remembered. */
    public void tries(Command command) {
        var acting = new Acting(Desk.ORGANISATION, Desk.STAFF, Role.STAFF, new UUID(9, 1), new UUID(9, 2));
        var message = new GenericCommandMessage<>(command, Map.of(Acting.METADATA, acting));
        var refused = DefaultUnitOfWork.startAndGet(message)
                .executeWithResult(() -> aggregate.handle(message))
                .optionalExceptionResult();
        refused.ifPresent(refusal -> refusals.add(((RuleViolated) refusal).code()));
    }

    /** Everything that happened, in order. */
    public List<Event> events() {
        var all = new ArrayList<>(events);
        peers.recorded().forEach(event -> all.add((Event) event));
        return all;
    }

    /** Codes of the rules that refused something. */
    public Set<String> refusals() {
        return refusals;
    }
}
