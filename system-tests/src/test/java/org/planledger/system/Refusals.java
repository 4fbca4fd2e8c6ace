package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.planledger.system.http.Answer;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;
import tools.jackson.databind.JsonNode;

/** People who send what they should not, and what is looked at each time: the answer, and what the history remembers of it. */
final class Refusals {
    private static final String JSON = "application/json";

    final CommandClient staff;
    final CommandClient head;
    final CommandClient auditor;
    final QueryClient query;
    private long lastMarker;

    Refusals(Stack stack) {
        staff = stack.as("isci");
        head = stack.as("rehber");
        auditor = stack.as("auditor");
        query = stack.seenBy(staff);
    }

    /**
     * Something that is refused.
     *
     * @param code the stable one of the answer
     */
    record Case(String what, int status, String code, Supplier<Answer> sent) {}

    /** A refusal by a rule is remembered, every other leaves no trace. */
    Stream<DynamicTest> each(Stream<Case> cases) {
        settled();
        return cases.map(bad -> DynamicTest.dynamicTest(bad.what + " → " + bad.status + " " + bad.code, () -> {
            var answer = bad.sent.get().expect(bad.status);
            assertProblem(answer, bad.code);
            assertRemembered(lastMarker, bad.status == 409 ? List.of("command.refused") : List.of());
        }));
    }

    Answer visit(Map<String, ?> body) {
        return staff.send("record-visit", body);
    }

    Answer donate(Number amountQepik) {
        return staff.send("register-donation", Deeds.with(Deeds.donation(1), "amountQepik", amountQepik));
    }

    Answer raw(String body) {
        return send(JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer send(String mediaType, byte[] body) {
        return staff.speaker().post("/commands/register-donation", mediaType, body);
    }

    static void assertProblem(Answer answer, String code) {
        assertThat(answer.mediaType()).as(answer.text()).startsWith("application/problem+json");
        assertThat(answer.code()).as(answer.text()).isEqualTo(code);
        var problem = answer.json();
        assertThat(problem.path("type").asString()).isEqualTo("urn:planledger:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("detail").asString()).isNotBlank().isNotEqualTo(code);
        assertThat(problem.path("correlationId").asString()).isNotBlank();
        assertThat(answer.text())
                .doesNotContain("java.")
                .doesNotContain("org.planledger")
                .doesNotContain("SQL");
    }

    /** A harmless command's position: everything before it has its own by now. */
    long settled() {
        var marker = staff.accepted("register-person", Deeds.veteran(Deeds.newId(), "Nişan"));
        query.after(marker, "/fund");
        lastMarker = query.get("/audit?size=1")
                .path("content")
                .get(0)
                .path("organisationSequence")
                .asLong();
        return lastMarker;
    }

    /** Between two such commands stand exactly these. */
    void assertRemembered(long before, List<String> types) {
        long after = settled();
        var between = new ArrayList<String>();
        for (JsonNode entry : query.get("/audit?size=50").path("content")) {
            long number = entry.path("organisationSequence").asLong();
            if (number > before && number < after)
                between.add(entry.path("type").asString());
        }
        assertThat(between).isEqualTo(types);
    }
}
