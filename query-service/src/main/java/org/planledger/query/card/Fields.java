package org.planledger.query.card;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planledger.events.Id;

/** The fields of a register with their Java types, in the order in which its events first name them. */
final class Fields {
    private static final Map<String, Map<String, Type>> BY_REGISTER = byRegister();

    private Fields() {}

    static Map<String, Type> of(String register) {
        return BY_REGISTER.getOrDefault(register, Map.of());
    }

    /** What of an inner record has a name. */
    static Map<String, Type> of(Class<?> inner) {
        var fields = new LinkedHashMap<String, Type>();
        for (var component : inner.getRecordComponents()) {
            fields.put(component.getName(), component.getGenericType());
        }
        return fields;
    }

    private static Map<String, Map<String, Type>> byRegister() {
        var all = new LinkedHashMap<String, Map<String, Type>>();
        for (var register : Registers.all()) all.put(register.name(), fields(register));
        return all;
    }

    private static Map<String, Type> fields(Register register) {
        var fields = new LinkedHashMap<String, Type>();
        for (var event : register.events()) {
            for (var component : event.getRecordComponents()) {
                if (!isOwnId(event, component)) fields.putIfAbsent(component.getName(), component.getGenericType());
            }
        }
        fields.remove("items");
        return fields;
    }

    private static boolean isOwnId(Class<?> event, RecordComponent component) {
        return Id.class.isAssignableFrom(component.getType()) && component.equals(event.getRecordComponents()[0]);
    }

    /** What a list holds. */
    static Type element(ParameterizedType list) {
        return list.getActualTypeArguments()[0];
    }
}
