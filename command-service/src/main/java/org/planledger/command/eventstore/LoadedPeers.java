package org.planledger.command.eventstore;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.RepositoryProvider;
import org.planledger.command.decision.Peers;

/** Other aggregates in the same unit of work; their heads are recorded like those of any loaded aggregate. */
class LoadedPeers implements Peers {
    private final RepositoryProvider repositories;

    LoadedPeers(RepositoryProvider repositories) {
        this.repositories = repositories;
    }

    @Override
    public <T> Optional<T> find(Class<T> type, UUID id) {
        return load(type, id).map(aggregate -> aggregate.invoke(Function.identity()));
    }

    @Override
    public <T> void change(Class<T> type, UUID id, Supplier<T> create, Consumer<T> decision) {
        load(type, id).ifPresentOrElse(known -> known.execute(decision), () -> begin(type, create, decision));
    }

    private <T> Optional<Aggregate<T>> load(Class<T> type, UUID id) {
        try {
            return Optional.of(repositories.repositoryFor(type).load(id.toString()));
        } catch (AggregateNotFoundException absent) {
            return Optional.empty();
        }
    }

    private <T> void begin(Class<T> type, Supplier<T> create, Consumer<T> decision) {
        try {
            // Decides before the framework asks for the identifier, which a bare instance does not know yet.
            repositories.repositoryFor(type).newInstance(create::get, fresh -> fresh.execute(decision));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("a supplier throws no checked exception", e);
        }
    }
}
