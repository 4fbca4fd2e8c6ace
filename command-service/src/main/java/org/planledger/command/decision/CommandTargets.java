package org.planledger.command.decision;

import static java.util.Objects.requireNonNull;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Finds the aggregate that decides a command by asking the command; registered with every aggregate. */
public final class CommandTargets implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var acting = requireNonNull((Acting) message.getMetaData().get(Acting.METADATA));
        var target = ((Command) message.getPayload()).target(acting.organisation());
        @Nullable Long anyVersion = null;
        return new VersionedAggregateIdentifier(target, anyVersion);
    }
}
