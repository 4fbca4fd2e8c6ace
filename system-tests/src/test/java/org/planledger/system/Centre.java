package org.planledger.system;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planledger.localstack.client.Answer;
import org.planledger.localstack.client.Service;
import org.planledger.localstack.parts.Port;
import tools.jackson.databind.JsonNode;

/** What the people of the centre do, in a test's words, over HTTP. */
final class Centre {
    private final Stack stack;
    private final Service staff;
    private final Service head;

    Centre(Stack stack) {
        this.stack = stack;
        this.staff = stack.commands("isci");
        this.head = stack.commands("rehber");
    }

    Service staff() {
        return staff;
    }

    Service head() {
        return head;
    }

    Service reads() {
        return staff.at(stack.port(Port.QUERY));
    }

    static Answer send(Service as, String command, Map<String, ?> body) {
        return Uninterrupted.get(() -> as.post("/commands/" + command, body, null));
    }

    static Answer send(Service as, String command, Map<String, ?> body, String key) {
        return Uninterrupted.get(() -> as.post("/commands/" + command, body, key));
    }

    static Answer ask(Service as, String path) {
        return Uninterrupted.get(() -> as.get(path));
    }

    JsonNode read(String path) {
        return ask(reads(), path).ok(path);
    }

    String planId() {
        return read("/plans").get(0).path("planId").asString();
    }

    /** Ids of the plan's items by key. */
    Map<String, String> items() {
        var items = new HashMap<String, String>();
        for (var item : read("/plans/" + planId() + "/board").path("items")) {
            items.put(item.path("key").asString(), item.path("itemId").asString());
        }
        return Map.copyOf(items);
    }

    String item(String key) {
        var id = items().get(key);
        if (id == null) throw new AssertionError("the plan has no item " + key);
        return id;
    }

    static Map<String, Object> donation(String id, long qepik) {
        return Map.of(
                "entryId",
                id,
                "form",
                "MONEY",
                "amountQepik",
                qepik,
                "receivedOn",
                LocalDate.now(ZoneId.of("Asia/Baku")).toString(),
                "items",
                List.of());
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    long balance() {
        return read("/fund").path("balanceQepik").asLong();
    }

    /** Until the read side shows everything that the write side has given a position. */
    void awaitViews(Duration limit) {
        long head = ask(staff, "/ledger/head").ok("head").path("position").asLong();
        Await.until("views at position " + head, limit, () -> position() >= head);
    }

    private long position() {
        var answer = ask(reads(), "/status");
        return answer.status() == 200 ? answer.body().path("position").asLong() : -1;
    }
}
