package org.planledger.command.plan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.desk.Desk.ORGANISATION;

import jakarta.validation.Validation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.planledger.command.decision.StreamIds;
import org.planledger.command.desk.Books;
import org.planledger.events.Id;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.ItemTextRepaired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The seed in {@code local-stack} is a body that import-plan takes, and each of its repairs fits. */
class SeedPlanTest {
    private static final Path SEED = Path.of("../local-stack/src/main/resources/seed");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void thePlanOf2025CanBeImportedAndRepaired() {
        var plan = JSON.readValue(SEED.resolve("plan-2025.json"), ImportPlan.class);
        valid(plan);
        var planId = StreamIds.plan(ORGANISATION, plan.year());
        var items = new HashMap<String, Books<Item>>();
        for (var row : plan.items()) {
            var imported = row.asItemOf(planId, StreamIds.item(planId, row.key()));
            items.put(row.key(), Books.of(Item.class, imported.itemId().value(), imported));
        }
        assertThat(items).hasSize(11);

        var repaired = new HashSet<Id>();
        for (JsonNode body : JSON.readTree(SEED.resolve("repairs-2025.json"))) {
            var key = ((ObjectNode) body).remove("key").asString();
            var item = StreamIds.item(planId, key);
            ((ObjectNode) body).put("itemId", item.toString());
            var repair = JSON.treeToValue(body, RepairSourceText.class);
            valid(repair);
            var books = requireNonNull(items.get(key));
            books.tries(repair);
            assertThat(books.refusals()).isEmpty();
            assertThat(books.events().getFirst()).isInstanceOf(ItemImported.class);
            assertThat(books.events().getLast()).isInstanceOf(ItemTextRepaired.class);
            repaired.add(item);
        }
        assertThat(repaired).hasSize(6);
    }

    private static void valid(Object body) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(body)).isEmpty();
        }
    }
}
