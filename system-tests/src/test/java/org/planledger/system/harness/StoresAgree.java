package org.planledger.system.harness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.planledger.localstack.parts.Port;
import org.planledger.system.Stack;
import org.planledger.system.http.Speaker;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The product's own comparison of its stores, asked for as an operator does: {@code ./planledger reconcile}. */
final class StoresAgree {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LACKS = "topic.missing";

    private final Stack stack;

    StoresAgree(Stack stack) {
        this.stack = stack;
    }

    /**
     * It must say that everything agrees.
     *
     * @param topicWasHurt then it must name what the topic lacks and nothing else, and agree once that was published again
     */
    Verdict compared(boolean topicWasHurt) {
        var first = reconciled();
        var lacking = differences(first.outcome()).stream()
                .filter(difference -> kind(difference).equals(LACKS))
                .toList();
        var others = differences(first.outcome()).stream()
                .map(StoresAgree::kind)
                .filter(kind -> !kind.equals(LACKS))
                .toList();
        var told = "";
        var last = first;
        boolean expected = others.isEmpty() && (topicWasHurt || lacking.isEmpty());
        if (expected && !lacking.isEmpty()) {
            publishAgain(lacking);
            last = reconciled();
            told =
                    "; at first exit code %d: %d ranges of records missing in Kafka after it was cut or lost, then published again"
                            .formatted(first.exitCode(), lacking.size());
        }
        var kinds = new ArrayList<String>(others);
        differences(last.outcome()).forEach(difference -> kinds.add(kind(difference)));
        return new Verdict(
                "4 all stores agree by the product's own comparison",
                "`./planledger reconcile`",
                "exit code %d, %d differences%s at position %d%s"
                        .formatted(
                                last.exitCode(),
                                kinds.size(),
                                kinds.isEmpty()
                                        ? ""
                                        : " " + kinds.stream().distinct().toList(),
                                last.outcome().path("position").asLong(),
                                told),
                expected && last.exitCode() == 0 && kinds.isEmpty());
    }

    private void publishAgain(List<JsonNode> lacking) {
        var earliest = lacking.stream()
                .min(Comparator.comparingLong(
                        difference -> difference.path("position").asLong()))
                .orElseThrow();
        var administrator = new Speaker(
                "http://127.0.0.1:" + stack.port(Port.COMMAND),
                stack.as("idareci").token(),
                "az");
        administrator
                .post("/reconciliation/differences/" + earliest.path("id").asString() + "/repair", Map.of())
                .expect(202);
    }

    private static String kind(JsonNode difference) {
        return difference.path("kind").asString();
    }

    private static List<JsonNode> differences(JsonNode outcome) {
        var all = new ArrayList<JsonNode>();
        outcome.path("differences").forEach(all::add);
        return all;
    }

    private Compared reconciled() {
        var said = stack.say("reconcile", "--json", "--patience", "240");
        int begin = said.text().indexOf('{');
        // in front of it stands how far it was
        var outcome =
                begin < 0 ? JSON.createObjectNode() : JSON.readTree(said.text().substring(begin));
        if (said.exitCode() != 0)
            System.out.println(
                    said.text().substring(Math.max(0, begin)).lines().limit(60).toList());
        return new Compared(said.exitCode(), outcome);
    }

    /** What it said, and how it ended. */
    private record Compared(int exitCode, JsonNode outcome) {}
}
