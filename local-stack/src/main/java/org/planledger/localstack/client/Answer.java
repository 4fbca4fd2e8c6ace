package org.planledger.localstack.client;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

    /** The body of a success; anything else ends what was being done, with the service's own words. */
    public JsonNode ok(String what) {
        if (status / 100 == 2) return body;
        throw new IllegalStateException(what + " was answered with " + status + " " + body);
    }

    /** The stable code of a problem; empty for a success. */
    public String code() {
        return body.path("code").asString("");
    }

    public boolean replayed() {
        return headers.firstValue("Idempotent-Replay").map("true"::equals).orElse(false);
    }
}
