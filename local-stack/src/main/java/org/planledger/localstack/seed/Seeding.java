package org.planledger.localstack.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.planledger.localstack.client.Answer;
import org.planledger.localstack.client.Service;
import org.planledger.localstack.process.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Loads the first data through the same commands that people use. Fixed keys let a later run continue a killed one. */
public final class Seeding {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    // What this program sends under a fixed key is not what the program sent that ran here before.
    private static final String OTHER_BODY = "idempotency.mismatch";

    private final Service service;
    private final Progress progress;
    private Map<String, String> items = Map.of();

    public Seeding(int commandPort, Progress progress) {
        this.service = Service.on(commandPort);
        this.progress = progress;
    }

    /** The plan of 2025: imported, its obvious slips of the pen mended, approved. */
    public void plan() throws InterruptedException {
        var head = service.as("rehber", "rehber-2025");
        var imported = importPlan(head);
        if (imported.code().equals("plan.already-imported")) return; // by somebody else, before us
        if (imported.code().equals(OTHER_BODY)) {
            progress.say("the plan of 2025 is here as an earlier version of planledger loaded it");
            return;
        }
        var plan = imported.ok("import-plan");
        items = itemIds(plan);
        if (!imported.replayed()) progress.say("the plan of 2025 is imported: " + items.size() + " items");
        repair(head);
        head.post(
                        "/commands/approve-plan",
                        Map.of("planId", planId(plan), "approvedOn", "2025-01-06"),
                        "seed-2025-approve")
                .ok("approve-plan");
    }

    private static Answer importPlan(Service head) throws InterruptedException {
        return head.post("/commands/import-plan", read("plan-2025.json"), "seed-2025-import");
    }

    private void repair(Service head) throws InterruptedException {
        int number = 0;
        for (var repair : read("repairs-2025.json")) {
            var body = (ObjectNode) repair.deepCopy();
            body.put("itemId", items.get(body.remove("key").asString()));
            var repaired = head.post("/commands/repair-source-text", body, "seed-2025-repair-" + ++number);
            if (!repaired.code().equals(OTHER_BODY)) repaired.ok("repair-source-text");
        }
    }

    private static String planId(JsonNode imported) {
        return imported.path("events").get(0).path("aggregateId").asString();
    }

    /** The answer lists the items in the plan's order. */
    static Map<String, String> itemIds(JsonNode imported) {
        var keys = read("plan-2025.json").path("items").iterator();
        var ids = new HashMap<String, String>();
        for (var event : imported.path("events")) {
            if (event.path("type").asString().equals("item.imported")) {
                ids.put(
                        keys.next().path("key").asString(),
                        event.path("aggregateId").asString());
            }
        }
        return Map.copyOf(ids);
    }

    static JsonNode read(String name) {
        try (var content = Seeding.class.getResourceAsStream("/seed/" + name)) {
            if (content == null) throw new IllegalStateException("no seed/" + name);
            return JSON.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The made-up year, after the plan. */
    public void demoYear(Path uploads) throws InterruptedException {
        if (items.isEmpty()) {
            progress.say("no demo data: the plan of 2025 is not the one that this version loads");
            return;
        }
        new DemoYear(service, items, uploads, progress).send();
    }
}
