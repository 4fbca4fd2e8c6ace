package org.planledger.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.planledger.events.CardEvent;
import org.planledger.events.EventTypes;
import org.planledger.events.OrganisationId;
import org.planledger.query.card.Register;
import org.planledger.query.card.Registers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One card of every register, which lives through all of its events as they were published. */
public final class SampleCards {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SampleCards() {}

    /** Appends them. */
    public static void in(SampleLedger ledger, OrganisationId organisation) {
        var at = Instant.parse("2025-06-02T06:00:00Z");
        for (var register : Registers.all()) {
            var card = SampleLedger.id("card " + register.name());
            for (var type : leaves(register.family())) {
                var event = published(type, card.toString());
                ledger.append(organisation, register.name(), card, event, at, SampleYear.STAFF);
            }
        }
    }

    /** The card of this register. */
    public static String card(Register register) {
        return SampleLedger.id("card " + register.name()).toString();
    }

    private static CardEvent published(Class<? extends CardEvent> type, String card) {
        var name = EventTypes.of(type);
        var file = "/published/" + name.name() + ".v" + name.revision() + ".json";
        try (var stream = Objects.requireNonNull(SampleCards.class.getResourceAsStream(file), file)) {
            var event = (ObjectNode) JSON.readTree(stream);
            event.put(type.getRecordComponents()[0].getName(), card);
            return JSON.treeToValue(sealed(event), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a published text is sealed in opens with no key. */
    private static JsonNode sealed(JsonNode node) {
        if (node.has("box")) return JSON.valueToTree(SampleSeals.text("Nümunə"));
        if (node instanceof ObjectNode object) {
            for (var property : object.properties()) property.setValue(sealed(property.getValue()));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) array.set(i, sealed(array.get(i)));
        }
        return node;
    }

    private static List<Class<? extends CardEvent>> leaves(Class<? extends CardEvent> type) {
        if (!type.isSealed()) return List.of(type);
        return Arrays.stream(type.getPermittedSubclasses())
                .map(each -> each.<CardEvent>asSubclass(CardEvent.class))
                .flatMap(each -> leaves(each).stream())
                .toList();
    }
}
