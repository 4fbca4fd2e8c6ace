package org.planledger.system;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.planledger.system.http.Answer;
import org.planledger.system.http.CommandClient;

/** Bodies of commands that many tests need, each valid as it is; a test changes what it is about. */
final class Deeds {
    private Deeds() {}

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static Map<String, Object> veteran(String personId, String name) {
        return body("personId", personId, "kind", "VETERAN", "name", name);
    }

    static Map<String, Object> visit(String itemId, String personId) {
        return body(
                "visitId",
                newId(),
                "items",
                List.of(itemId),
                "kind",
                "HOME",
                "person",
                personId,
                "visitedOn",
                "2025-03-14",
                "minutes",
                45,
                "students",
                2,
                "visitors",
                "Aynur İşçi, iki tələbə",
                "needs",
                "Dərman lazımdır",
                "help",
                "Alış-veriş edildi",
                "agreed",
                true);
    }

    static Map<String, Object> event(String itemId, String place, String from, String until) {
        return body(
                "activityId",
                newId(),
                "items",
                List.of(itemId),
                "kind",
                "training",
                "title",
                "Qazilərin hüquqları",
                "startsAt",
                from,
                "endsAt",
                until,
                "place",
                place,
                "participants",
                List.of());
    }

    static Map<String, Object> donation(long amountQepik) {
        return body(
                "entryId",
                newId(),
                "form",
                "MONEY",
                "amountQepik",
                amountQepik,
                "receivedOn",
                "2025-04-02",
                "items",
                List.of());
    }

    static Map<String, Object> support(long amountQepik, String veteran) {
        return body(
                "entryId",
                newId(),
                "amountQepik",
                amountQepik,
                "veteran",
                veteran,
                "paidOn",
                "2025-05-12",
                "items",
                List.of(),
                "purpose",
                "Dərman xərci");
    }

    /** With a key twice, the last value counts. */
    static Map<String, Object> body(Object... keysAndValues) {
        var body = new HashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) body.put((String) keysAndValues[i], keysAndValues[i + 1]);
        return body;
    }

    static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        var changed = new HashMap<>(body);
        changed.put(key, value);
        return changed;
    }

    static String registeredVeteran(CommandClient staff, String name) {
        var id = newId();
        staff.accepted("register-person", veteran(id, name));
        return id;
    }

    /** A file that proves something about an item. */
    static String attachedEvidence(CommandClient staff, String itemId) {
        var uploaded = staff.upload(
                        "imza-vərəqi.txt", "text/plain", "İştirak edənlər: 12".getBytes(StandardCharsets.UTF_8))
                .expect(201);
        var evidenceId = uploaded.json().path("evidenceId").asString();
        staff.accepted(
                "attach-evidence",
                body(
                        "evidenceId",
                        evidenceId,
                        "subject",
                        Map.of("kind", "ITEM", "id", itemId),
                        "items",
                        List.of(itemId)));
        return evidenceId;
    }

    static Answer requestClosing(CommandClient staff, String itemId, String evidenceId) {
        return staff.send(
                "request-closing",
                body(
                        "itemId",
                        itemId,
                        "activities",
                        List.of(),
                        "visits",
                        List.of(),
                        "evidence",
                        List.of(evidenceId),
                        "measure",
                        "12 qazi iştirak etdi"));
    }
}
