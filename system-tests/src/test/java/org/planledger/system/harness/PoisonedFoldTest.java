package org.planledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.system.Poll;
import org.planledger.system.harness.bugs.Mutant;
import org.planledger.system.harness.bugs.SeededBug;
import org.planledger.system.http.QueryClient;
import org.planledger.system.http.Speaker;
import tools.jackson.databind.JsonNode;

/**
 * Promise 6 on a whole installation: a version of query-service with a mistake in a fold, which one aggregate in a hundred meets, is put
 * in the place of the true one, and taken away again. {@code ParkedTest} of query-service shows the same by itself at every build.
 */
@EnabledIfSystemProperty(named = "planledger.harness.all-bugs", matches = "true")
class PoisonedFoldTest {
    private static final int EVENTS = 300;
    private static final int POISONED = 3;
    private static final Duration SOON = Duration.ofMinutes(2);

    /** The last two digits of the id decide; by chance that is one in 256. */
    private static final String MARK = "ff";

    private static final SeededBug MISTAKE = SeededBug.of(
            "a fold that fails at some",
            "query-service",
            "org.planledger.query.activity.ActivityProjection",
            "var version = recorded.envelope().sequence();",
            "var version = recorded.envelope().sequence(); if (id.endsWith(\"" + MARK
                    + "\") && event instanceof ActivityScheduled) throw new IllegalStateException();",
            "",
            "");

    @TempDir
    private Path folder;

    private final Installation installation = Installation.start(Shape.named("one"));
    private final Set<String> poisoned = new HashSet<>();
    private Door door = new Door(installation.commandUrls(), "");
    private Views views = new Views(installation.queryUrl(), "", "");
    private QueryClient administrator = new QueryClient(new Speaker(installation.queryUrl(), null, "az"));
    private String item = "";
    private int made;

    @BeforeEach
    void signIn() {
        var staff = installation.stack.as("isci").token();
        var token = installation.stack.as("idareci").token();
        door = new Door(installation.commandUrls(), staff);
        views = new Views(installation.queryUrl(), staff, token);
        administrator = new QueryClient(new Speaker(installation.queryUrl(), token, "az"));
        item = firstItem();
    }

    @AfterEach
    void stop() {
        installation.close();
    }

    @Test
    void aPoisonEventHarmsItsOwnAggregateOnlyAndIsMadeGoodByTheFix() throws Exception {
        var classes = Mutant.compile(MISTAKE, classPath(), folder);
        Lag without;
        Lag with;
        try (var _ = StandIn.of(installation.stack, "query-service", classes)) {
            lagOf(EVENTS / 3, 0); // the new process warms up
            without = lagOf(EVENTS, 0);
            with = lagOf(EVENTS, POISONED);
            for (var activity : poisoned) cancel(activity);
            assertThat(parked()).isEqualTo(poisoned);
            assertThat(new StoresAgree(installation.stack).compared(false))
                    .as("what is parked is no difference")
                    .matches(Verdict::kept);
        }
        System.out.println("others' lag without poison " + without + ", with 1 % poisoned " + with);
        Poll.until("nothing is parked any more", SOON, () -> parkedRows().isEmpty() ? "nothing" : null);
        for (var activity : poisoned) {
            assertThat(views.get("/activities/" + activity).path("state").asString())
                    .isEqualToIgnoringCase("cancelled");
        }
        assertThat(new ViewChecks(installation, views).viewsAreAFold(SOON)).allMatch(Verdict::kept);
        assertThat(with.medianMillis()).isLessThan(1.2 * without.medianMillis() + 5);
    }

    private static String classPath() throws Exception {
        var target = Mutant.ROOT.resolve("query-service/target");
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("test-class-path")).strip();
    }

    /** Schedules so many, some of them poisoned, and waits for each to be shown. */
    private Lag lagOf(int events, int bad) {
        var lags = new ArrayList<Double>();
        for (int n = 0; n < events; n++) {
            boolean poison = bad > 0 && n % (events / bad) == 0;
            var id = id(poison);
            if (poison) poisoned.add(id);
            var reply = done(schedule(id));
            long began = System.nanoTime();
            assertThat(views.show(reply.consistency(), SOON)).isTrue();
            if (!poison) lags.add((System.nanoTime() - began) / 1e6);
        }
        return Lag.of(lags);
    }

    private Reply done(Deed deed) {
        return Poll.until(deed.command(), SOON, () -> {
            var reply = door.send(deed);
            return reply.done() ? reply : null;
        });
    }

    private static String id(boolean poison) {
        var id = Deed.newId();
        while (!poison && id.endsWith(MARK)) id = Deed.newId();
        return poison ? id.substring(0, id.length() - MARK.length()) + MARK : id;
    }

    private Deed schedule(String activity) {
        return Work.activity(activity, item, "Zal " + made++);
    }

    private String firstItem() {
        var plan = views.get("/plans").get(0).path("planId").asString();
        return views.get("/plans/" + plan + "/board")
                .path("items")
                .get(0)
                .path("itemId")
                .asString();
    }

    private void cancel(String activity) {
        var reply =
                done(Deed.of("cancel-event", Map.of("activityId", activity, "reason", "Hava pisdir, təxirə salındı")));
        assertThat(views.show(reply.consistency(), SOON)).isTrue();
    }

    /** Whose events are parked; each has two, in their order. */
    private Set<String> parked() {
        var parked = new HashSet<String>();
        for (var row : parkedRows()) {
            assertThat(row.path("view").asString()).isEqualTo("activities");
            assertThat(row.path("type").asString()).isEqualTo("activity.scheduled");
            assertThat(row.path("events").asLong()).isEqualTo(2);
            parked.add(row.path("aggregate").asString().replace("activity/", ""));
        }
        return parked;
    }

    private List<JsonNode> parkedRows() {
        var rows = new ArrayList<JsonNode>();
        administrator.get("/admin/parked-events?size=100").path("content").forEach(rows::add);
        return rows;
    }

    /** Milliseconds from the answer to a command until it was shown. */
    private record Lag(double medianMillis, double p95Millis) {
        static Lag of(List<Double> millis) {
            var sorted = millis.stream().sorted().toList();
            return new Lag(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "median %.1f ms, p95 %.1f ms", medianMillis, p95Millis);
        }
    }
}
