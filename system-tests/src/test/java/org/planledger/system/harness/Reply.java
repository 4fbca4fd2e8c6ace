package org.planledger.system.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What came back for a deed.
 *
 * @param status of HTTP; 0 when nothing came back
 * @param code of a problem, else empty
 * @param commandId empty unless it was done
 * @param events what it names: aggregate:sequence each
 * @param consistency with which a query waits for it
 */
record Reply(int status, String code, String commandId, List<String> events, String consistency) {
    static final Reply NONE = new Reply(0, "", "", List.of(), "");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** Of these a sender is told to try again. */
    private static final Set<String> PASSING = Set.of("version.conflict", "store.unavailable");

    static Reply of(int status, String body) {
        var json = tree(body);
        var events = new ArrayList<String>();
        for (var event : json.path("events")) {
            events.add(event.path("aggregateId").asString("") + ":"
                    + event.path("sequence").asLong());
        }
        return new Reply(
                status,
                json.path("code").asString(""),
                json.path("commandId").asString(""),
                List.copyOf(events),
                json.path("consistency").asString(""));
    }

    private static JsonNode tree(String body) {
        try {
            return body.isBlank() ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (RuntimeException _) {
            return JSON.createObjectNode(); // cut in the middle
        }
    }

    boolean done() {
        return status == 200;
    }

    /** Refused by a rule, which is an answer for good. */
    boolean refused() {
        return status == 409 && !PASSING.contains(code);
    }

    boolean forGood() {
        return done() || refused();
    }

    /** Neither an answer nor something that passes: 5xx other than "not available", or a refusal of the form. */
    boolean unexpected() {
        return status != 0 && !forGood() && status != 401 && status != 429 && !PASSING.contains(code);
    }

    /** Same deed, same answer. */
    boolean agrees(Reply other) {
        return status == other.status && code.equals(other.code) && commandId.equals(other.commandId);
    }
}
