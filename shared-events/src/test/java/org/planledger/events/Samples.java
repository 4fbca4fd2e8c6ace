package org.planledger.events;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.planledger.events.plan.DueRule;
import org.planledger.events.plan.Result;

/** One filled example of any record of the published language, always the same. */
final class Samples {
    private Samples() {}

    static <T> T of(Class<T> type) {
        return type.cast(value(type, type.getSimpleName()));
    }

    private static Object value(Type generic, String name) {
        if (generic instanceof ParameterizedType list) return List.of(value(list.getActualTypeArguments()[0], name));
        var type = (Class<?>) generic;
        if (type == String.class) return "Nümunə: " + name;
        if (type == OrganisationId.class) return new OrganisationId("mdu-qazi");
        if (type == long.class || type == Long.class) return 25_050L;
        if (type == int.class || type == Integer.class) return 5;
        if (type == boolean.class) return true;
        if (type == UUID.class) return UUID.nameUUIDFromBytes(new byte[] {(byte) name.length()});
        if (type == Instant.class) return Instant.parse("2025-05-14T10:30:00.123456Z");
        if (type == LocalDate.class) return LocalDate.of(2025, 5, 14);
        if (type == DueRule.class) return new DueRule.InMonth(5);
        if (type == Result.class) return new Result(of(Ciphertext.class), null);
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type.isRecord()) return record(type);
        throw new IllegalArgumentException("no sample for " + type);
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType(), component.getName()))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample for " + type, e);
        }
    }
}
