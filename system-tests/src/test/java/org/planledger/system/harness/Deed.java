package org.planledger.system.harness;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * One command that somebody means to send, however often it takes.
 *
 * @param key its Idempotency-Key and Correlation-Id
 * @param command its name
 * @param body its JSON
 */
record Deed(String key, String command, String body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Deed of(String command, Map<String, ?> body) {
        return new Deed(newId(), command, JSON.writeValueAsString(new TreeMap<>(body)));
    }

    /** The same key for something else, which must be refused. */
    Deed forSomethingElse() {
        return new Deed(key, "register-donation", Work.donation(1).body);
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }
}
