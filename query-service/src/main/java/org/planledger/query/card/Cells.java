package org.planledger.query.card;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.planledger.events.Ciphertext;
import org.planledger.events.Id;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;

/** Turns the values of a card into cells, by the Java types that its events give them. */
final class Cells {
    private final CardJoins joins;

    Cells(CardJoins joins) {
        this.joins = joins;
    }

    /** The values that name the card. */
    List<Cell> title(CardView card) {
        var types = Fields.of(card.register());
        var titles = Registers.named(card.register()).map(Register::titles).orElse(List.of());
        var cells = new ArrayList<Cell>();
        for (var name : titles) {
            var type = types.get(name);
            var value = card.fields().get(name);
            if (type != null && value != null && !isRef(type)) cells.add(cell(name, type, value));
        }
        return cells;
    }

    /** All its values, or those of a line, in the order in which its events name them. */
    List<Cell> of(String register, Map<String, JsonNode> values) {
        return of(Fields.of(register), values);
    }

    private List<Cell> of(Map<String, Type> types, Map<String, JsonNode> values) {
        var cells = new ArrayList<Cell>();
        types.forEach((name, type) -> {
            var value = values.get(name);
            if (value != null && !value.isNull()) cells.add(cell(name, type, value));
        });
        return cells;
    }

    private Cell cell(String name, Type type, JsonNode value) {
        if (type instanceof ParameterizedType list) {
            var element = Fields.element(list);
            var several =
                    value.valueStream().map(each -> cell(name, element, each)).toList();
            return new Cell(name, Cell.Type.LIST, several);
        }
        return single(name, (Class<?>) type, value);
    }

    private Cell single(String name, Class<?> type, JsonNode value) {
        if (type == Ciphertext.class) return new Cell(name, Cell.Type.TEXT, ViewJson.view(value, Ciphertext.class));
        if (type.isEnum()) return new Cell(name, Cell.Type.CODE, value.stringValue());
        if (type == String.class) return new Cell(name, Cell.Type.WORD, value.stringValue());
        if (type == LocalDate.class) return new Cell(name, Cell.Type.DAY, value.stringValue());
        if (type == Instant.class) return new Cell(name, Cell.Type.MOMENT, Instant.parse(value.stringValue()));
        if (type == boolean.class || type == Boolean.class) {
            return new Cell(name, Cell.Type.TRUTH, value.booleanValue());
        }
        if (type == PersonId.class) {
            return new Cell(name, Cell.Type.PERSON, joins.person(new PersonId(uuid(value))));
        }
        if (type == UserId.class) return new Cell(name, Cell.Type.USER, joins.user(new UserId(uuid(value))));
        if (Id.class.isAssignableFrom(type)) return new Cell(name, Cell.Type.REF, ref(type, value.stringValue()));
        if (type.isRecord()) {
            var inner = new java.util.TreeMap<String, JsonNode>();
            value.properties().forEach(each -> inner.put(each.getKey(), each.getValue()));
            return new Cell(name, Cell.Type.GROUP, of(Fields.of(type), inner));
        }
        var money = name.endsWith("Qepik") ? Cell.Type.MONEY : Cell.Type.NUMBER;
        return new Cell(name, money, value.longValue());
    }

    private Cell.Ref ref(Class<?> type, String id) {
        var kind = type.getSimpleName().replaceFirst("Id$", "").toLowerCase(Locale.ROOT);
        return new Cell.Ref(kind, id, joins.title(id), joins.undone(id));
    }

    private static boolean isRef(Type type) {
        return type instanceof Class<?> single
                && Id.class.isAssignableFrom(single)
                && single != PersonId.class
                && single != UserId.class;
    }

    private static UUID uuid(JsonNode value) {
        return UUID.fromString(value.stringValue());
    }
}
