package org.planledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a service answered.
 *
 * @param request method and path, for messages
 */
public record Answer(String request, int status, HttpHeaders headers, String text) {
    static final JsonMapper JSON = JsonMapper.builder().build();

    public JsonNode json() {
        return text.isEmpty() ? JSON.createObjectNode() : JSON.readTree(text);
    }

    public String mediaType() {
        return headers.firstValue("Content-Type").orElse("");
    }

    /** The stable code of a problem; empty for a success. */
    public String code() {
        return mediaType().contains("json") ? json().path("code").asString("") : "";
    }

    /** With which a query waits for what this command did. */
    public String consistency() {
        return json().path("consistency").asString();
    }

    /** The aggregate of the first event of this type. */
    public String idOf(String eventType) {
        for (var event : json().path("events")) {
            if (event.path("type").asString().equals(eventType))
                return event.path("aggregateId").asString();
        }
        throw new AssertionError("no " + eventType + " in " + text());
    }

    /** This answer, when it has this status; else the test ends with the server's words. */
    public Answer expect(int expected) {
        assertThat(status).as(request + " → " + text()).isEqualTo(expected);
        return this;
    }
}
