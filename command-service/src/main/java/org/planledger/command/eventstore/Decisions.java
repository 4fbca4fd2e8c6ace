package org.planledger.command.eventstore;

import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.MetaData;
import org.planledger.command.decision.Command;

/** Lets the aggregates decide one command, in the calling thread, and returns after the commit. */
public class Decisions {
    private final CommandBus bus;

    Decisions(CommandBus bus) {
        this.bus = bus;
    }

    /** Decides; whatever a rule or the commit throws comes out as it is. */
    public void decide(Command command, Attempt attempt) {
        var message = new GenericCommandMessage<>(command, MetaData.from(attempt.metadata()));
        var result = new AtomicReference<CommandResultMessage<?>>();
        bus.dispatch(message, (_, answer) -> result.set(answer));
        var answer = result.get();
        if (answer == null) throw new IllegalStateException("the bus did not answer in this thread");
        if (!answer.isExceptional()) return;
        switch (answer.exceptionResult()) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case Throwable failure -> throw new IllegalStateException("a handler threw a checked exception", failure);
        }
    }
}
