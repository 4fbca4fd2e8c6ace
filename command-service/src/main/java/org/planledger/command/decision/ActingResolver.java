package org.planledger.command.decision;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives handlers that ask for an {@link Acting} the one in the command's metadata. */
public final class ActingResolver implements ParameterResolverFactory, ParameterResolver<Acting> {
    @Override
    public @Nullable ParameterResolver<?> createInstance(
            Executable executable, Parameter[] parameters, int parameterIndex) {
        return parameters[parameterIndex].getType() == Acting.class ? this : null;
    }

    @Override
    public Acting resolveParameterValue(Message<?> message) {
        return requireNonNull((Acting) message.getMetaData().get(Acting.METADATA));
    }

    @Override
    public boolean matches(Message<?> message) {
        return message.getMetaData().containsKey(Acting.METADATA);
    }
}
