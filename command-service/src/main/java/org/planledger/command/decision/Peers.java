package org.planledger.command.decision;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Other aggregates, loaded in the same unit of work. The commit fails, and the command is decided again, if any of
 * them has changed since it was loaded.
 */
public interface Peers {
    /** The aggregate as it is now, to be asked only; empty if it does not exist. */
    <T> Optional<T> find(Class<T> type, UUID id);

    /** Lets another aggregate decide too; its events go into the same commit. Created first if it does not exist. */
    <T> void change(Class<T> type, UUID id, Supplier<T> create, Consumer<T> decision);
}
