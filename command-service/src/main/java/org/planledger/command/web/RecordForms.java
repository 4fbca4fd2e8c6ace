package org.planledger.command.web;

import static java.util.Objects.requireNonNull;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.DueRule;
import org.springframework.stereotype.Component;

/**
 * Describes records after the generator: it forgets constraints, and it knows no closed choices. Two records of one name
 * would describe each other, so that is an error.
 */
@Component
class RecordForms implements ModelConverter {
    private static final String COMPONENTS = "#/components/schemas/";

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var raw = Json31.mapper().constructType(type.getType()).getRawClass();
        if (raw == DueRule.class) {
            DueRuleForm.schemas().forEach(context::defineModel);
            return new Schema<>().$ref(COMPONENTS + DueRuleForm.NAME);
        }
        if (!chain.hasNext()) return null;
        Schema<?> resolved = chain.next().resolve(type, context, chain);
        if (resolved != null && raw.isRecord()) complete(raw, resolved, context);
        return resolved;
    }

    private void complete(Class<?> raw, Schema<?> resolved, ModelConverterContext context) {
        var reference = resolved.get$ref();
        var name = reference == null ? resolved.getName() : reference.substring(COMPONENTS.length());
        Schema<?> schema =
                reference == null ? resolved : context.getDefinedModels().get(requireNonNull(name));
        if (schema == null || schema.getProperties() == null) return;
        if (name != null) {
            var other = named.putIfAbsent(name, raw);
            if (other != null && other != raw) {
                throw new IllegalStateException(raw + " and " + other + " are both described as " + name);
            }
        }
        RecordForm.complete(raw, schema);
    }
}
