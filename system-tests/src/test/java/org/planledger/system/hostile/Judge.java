package org.planledger.system.hostile;

import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says what is wrong with an answer, and counts the events that answers admit to. */
final class Judge {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AtomicLong events = new AtomicLong();
    private final AtomicLong ofInstallation = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();
    private final AtomicLong ruled = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    /** What is wrong; null when nothing is. */
    @Nullable
    String fault(Shot shot, HttpResponse<String> answer) {
        int status = answer.statusCode();
        if (status >= 500) return "an answer of " + status + ": " + answer.body();
        if (status < 400) {
            accepted.incrementAndGet();
            if (shot.target().startsWith("/commands/")) history(shot).addAndGet(appended(answer));
            return null;
        }
        if (shot.method().equals("HEAD")) return null;
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) return status + " as " + type + ": " + answer.body();
        try {
            return fault(shot, answer, JSON.readTree(answer.body()));
        } catch (JacksonException e) {
            return status + " without JSON: " + answer.body();
        }
    }

    private @Nullable String fault(Shot shot, HttpResponse<String> answer, JsonNode problem) {
        int status = answer.statusCode();
        var code = problem.path("code").asString("");
        if (!code.matches("[a-z][a-z-]*(\\.[a-z][a-z-]*)+")) return "no stable code: " + answer.body();
        if (problem.path("status").asInt(0) != status) return "another status inside: " + answer.body();
        if (problem.path("title").asString("").isBlank()) return "no title: " + answer.body();
        if (!problem.path("type").asString("").equals("urn:planledger:problem:" + code))
            return "another type: " + answer.body();
        if (status == 429 && answer.headers().firstValue("Retry-After").isEmpty()) return "429 without Retry-After";
        (status == 409 ? ruled : refused).incrementAndGet();
        // what a rule refuses is remembered as one event, unless it was only tried or is a repeat
        if (status == 409 && !code.equals("version.conflict") && !replayed(answer) && !dry(shot))
            history(shot).incrementAndGet();
        return null;
    }

    /** What concerns one's own account belongs to the history of the installation. */
    private AtomicLong history(Shot shot) {
        return shot.target().startsWith("/commands/change-password") ? ofInstallation : events;
    }

    private static long appended(HttpResponse<String> answer) {
        if (replayed(answer)) return 0;
        var body = JSON.readTree(answer.body());
        return body.path("dryRun").asBoolean(false) ? 0 : body.path("events").size();
    }

    private static boolean replayed(HttpResponse<String> answer) {
        return answer.headers().firstValue("Idempotent-Replay").isPresent();
    }

    private static boolean dry(Shot shot) {
        return shot.target().contains("dryRun=true");
    }

    /** How many events the organisation must have more than before. */
    long events() {
        return events.get();
    }

    /** How many events the installation must have more than before. */
    long ofInstallation() {
        return ofInstallation.get();
    }

    @Override
    public String toString() {
        return accepted + " accepted, " + ruled + " refused by a rule, " + refused + " refused as requests";
    }
}
