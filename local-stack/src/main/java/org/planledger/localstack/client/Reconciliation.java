package org.planledger.localstack.client;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Has all stores compared with each other, everything from the beginning, and waits for the outcome. */
public final class Reconciliation {
    private static final String PATH = "/admin/reconciliation";
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Service command;
    private final int queryPort;
    private final String secret;
    private final Consumer<String> progress;
    private Service query;

    /**
     * Signs in as the read side itself does, and so sees every organisation.
     *
     * @param secret with which a service signs in
     * @param progress told how far it is
     */
    public Reconciliation(int commandPort, int queryPort, String secret, Consumer<String> progress)
            throws InterruptedException {
        this.command = Service.on(commandPort);
        this.queryPort = queryPort;
        this.secret = secret;
        this.progress = progress;
        this.query = signedIn();
    }

    private Service signedIn() throws InterruptedException {
        return command.asService("query-service", secret).at(queryPort);
    }

    /**
     * What came of it: {@code complete}, {@code clean} (complete and without a difference), {@code differences} of both
     * sides, and each side's report as {@code ledger} and {@code views}.
     *
     * @param patience after so long it is not waited for any more
     */
    public JsonNode run(Duration patience) throws InterruptedException {
        var asked = ask();
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var report = report();
            boolean complete = answered(report, asked, "ledger") && answered(report, asked, "views");
            if (complete || System.nanoTime() > deadline) return outcome(report, complete);
            progress.accept(line(report));
            Thread.sleep(PAUSE);
            // One side was away when it was asked: asked again, which is a full comparison more on the other.
            if (!asked.path("ledger").isNumber()) asked = ask();
        }
    }

    private JsonNode ask() throws InterruptedException {
        return renewed(() -> query.post(PATH, Map.of(), null)).ok("reconciliation");
    }

    private JsonNode report() throws InterruptedException {
        return renewed(() -> query.get(PATH)).ok("reconciliation");
    }

    /** A service's token is good for minutes; a comparison may take longer. */
    private Answer renewed(Question question) throws InterruptedException {
        var answer = question.ask();
        if (answer.status() != 401) return answer;
        query = signedIn();
        return question.ask();
    }

    private interface Question {
        Answer ask() throws InterruptedException;
    }

    private static boolean answered(JsonNode report, JsonNode asked, String side) {
        var number = asked.path(side);
        return number.isNumber() && report.path(side).path("answered").asLong(-1) >= number.asLong();
    }

    private static String line(JsonNode report) {
        var ledger = report.path("ledger");
        var views = report.path("views");
        return side("event store, ledger and Kafka", ledger, ledger.path("stagePosition"), ledger.path("headPosition"))
                + "; "
                + side("views", views, views.path("passPosition"), views.path("passHead"));
    }

    private static String side(String name, JsonNode side, JsonNode position, JsonNode head) {
        if (side.isNull()) return name + ": no answer";
        if (side.path("waiting").isString()) {
            return name + ": waiting for the " + side.path("waiting").asString();
        }
        return name + ": position " + position.asLong() + " of " + head.asLong();
    }

    private static ObjectNode outcome(JsonNode report, boolean complete) {
        var differences = JsonNodeFactory.instance.arrayNode();
        for (var side : new String[] {"ledger", "views"}) {
            for (var difference : report.path(side).path("differences")) differences.add(difference);
        }
        var outcome = JsonNodeFactory.instance.objectNode();
        outcome.put("complete", complete);
        outcome.put("clean", complete && differences.isEmpty());
        outcome.put("position", report.path("ledger").path("position").asLong());
        outcome.set("differences", differences);
        outcome.set("ledger", report.path("ledger"));
        outcome.set("views", report.path("views"));
        return outcome;
    }
}
