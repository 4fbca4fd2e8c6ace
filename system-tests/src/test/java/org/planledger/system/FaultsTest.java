package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.process.Signals;
import tools.jackson.databind.JsonNode;

/** Everything is killed or damaged once while people work: nothing acknowledged is lost, nothing is doubled. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class FaultsTest {
    private static final Duration CATCH_UP = Duration.ofMinutes(1);

    private static final List<String> PARTS =
            List.of("web-ui", "query-service", "command-service", "kafka", "mongo", "postgres");

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    /** What one test could not bring to its end shall not be in the way of the next. */
    @AfterEach
    void nothingStaysAway() {
        PARTS.forEach(stack::release);
    }

    @Test
    @Order(1)
    void eachProcessIsKilledWhilePeopleWork() {
        var item = new Centre(stack).item("5.2");
        try (var work = new Workload(stack, 3);
                var clerk = new Clerk(stack, item)) {
            for (var part : List.of("postgres", "command-service", "kafka", "query-service", "mongo", "web-ui")) {
                progresses(work);
                progresses(clerk);
                stack.kill(part);
                progresses(work);
                progresses(clerk);
            }
            allThereOnce(work.end());
            var visits = clerk.end();
            clerk.requestClosing(visits);
            allThereOnce(item, visits);
        }
    }

    /** Two more visits with their files, entered at the pages. */
    private static void progresses(Clerk clerk) {
        int before = clerk.doneSoFar();
        Await.until("visits at the pages", Duration.ofSeconds(90), () -> clerk.doneSoFar() >= before + 2);
    }

    private static void allThereOnce(String item, List<String> visits) {
        var centre = new Centre(stack);
        centre.awaitViews(CATCH_UP);
        // acknowledged, and perhaps without its position yet, which the head does not tell
        Await.until(
                "the closing asked for at the pages",
                CATCH_UP,
                () -> centre.read("/items/" + item)
                        .path("closing")
                        .path("visits")
                        .toString()
                        .contains(visits.getFirst()));
        var shown = centre.read("/items/" + item);
        System.out.println(visits.size() + " visits entered at the pages while parts were killed");
        assertThat(shown.path("visits").findValuesAsString("visitId"))
                .containsAll(visits)
                .doesNotHaveDuplicates();
        assertThat(shown.path("evidence").findValuesAsString("caption"))
                .containsAll(visits.stream().map(Clerk::caption).toList())
                .doesNotHaveDuplicates();
    }

    @Test
    @Order(2)
    void commandsAndFiguresGoOnWithoutKafka() {
        outage("kafka", Duration.ofSeconds(30), Away::figuresComeFromTheLedger);
    }

    @Test
    @Order(3)
    void commandsGoOnWithoutTheViewStorePagesTellThatFiguresLagAndTheViewsCatchUp() {
        outage("mongo", Duration.ofSeconds(30), Away::pagesTellThatFiguresAreMissing);
    }

    private static void outage(String part, Duration time, Consumer<Away> told) {
        var away = away();
        try (var work = new Workload(stack, 2)) {
            progresses(work);
            stack.hold(part);
            stack.kill(part);
            int before = work.acknowledgedSoFar();
            statusTellsDown(part);
            long began = System.nanoTime();
            told.accept(away);
            Await.pause(time.minusNanos(System.nanoTime() - began));
            assertThat(work.acknowledgedSoFar()).as("donations without " + part).isGreaterThan(before + 10);
            stack.release(part);
            allThereOnce(work.end());
        }
    }

    private static Away away() {
        new Centre(stack).awaitViews(CATCH_UP);
        return new Away(stack, "http://127.0.0.1:" + stack.port(Port.QUERY));
    }

    /** To a person in words, to a script by the exit code. */
    private static void statusTellsDown(String part) {
        var status = stack.say("status");
        assertThat(status.exitCode()).as(status.text()).isEqualTo(1);
        assertThat(status.text().lines().filter(line -> line.startsWith(part)))
                .singleElement()
                .asString()
                .contains(" down ");
    }

    @Test
    @Order(4)
    void viewsThatWereDeletedComeBackUnderARunningQueryService() {
        long before = new Centre(stack).balance();
        var queryService = stack.process("query-service");
        stack.hold("mongo");
        stack.kill("mongo");
        Stack.delete(stack.folder().resolve("mongo"));
        stack.release("mongo");
        Await.until("fund is back", CATCH_UP, () -> balanceIs(before));
        new Centre(stack).awaitViews(CATCH_UP);
        assertThat(stack.process("query-service").pid()).isEqualTo(queryService.pid());
    }

    @Test
    @Order(5)
    void whatIsCutFromKafkaIsFetchedFromTheLedger() throws IOException {
        var topic = head(new Centre(stack)).path("topic").asString();
        stack.hold("query-service"); // nobody has read what is about to be lost
        stack.kill("query-service");
        var acknowledged = new ArrayList<>(work());
        awaitPublished();
        long records = TopicEnds.of(stack, topic);
        double published = metric(Port.COMMAND_MANAGEMENT, "planledger_relay_published_total");
        long position = head(new Centre(stack)).path("position").asLong();
        stack.hold("kafka");
        stack.kill("kafka");
        cutNewestSegment();
        stack.release("kafka");
        Await.until("Kafka answers", CATCH_UP, () -> TopicEnds.of(stack, topic) >= 0);
        long left = TopicEnds.of(stack, topic);
        assertThat(left).as("records after the cut").isLessThan(records);
        acknowledged.addAll(work());
        awaitPublished();
        long more = head(new Centre(stack)).path("position").asLong() - position;
        double again = metric(Port.COMMAND_MANAGEMENT, "planledger_relay_published_total") - published - more;
        assertThat(again)
                .as("the relay, which had nothing to send meanwhile, did not see the loss")
                .isZero();
        stack.release("query-service");
        allThereOnce(acknowledged);
        double fetches = metric(Port.QUERY_MANAGEMENT, "planledger_intake_gap_fetches_total");
        System.out.println("cut: " + (records - left) + " records lost, " + fetches + " pages fetched from the ledger");
        assertThat(fetches).as("what Kafka lost can only come from the ledger").isPositive();
    }

    /** Some donations, until all are acknowledged. */
    private static List<String> work() {
        try (var work = new Workload(stack, 2)) {
            progresses(work);
            return work.end();
        }
    }

    private static void awaitPublished() {
        Await.until(
                "everything is published",
                CATCH_UP,
                () -> metric(Port.COMMAND_MANAGEMENT, "planledger_relay_position")
                        == head(new Centre(stack)).path("position").asLong());
    }

    private static double metric(Port management, String name) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + stack.port(management) + "/actuator/prometheus"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return Uninterrupted.get(() -> http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .sum());
        }
    }

    /** The last third of the newest segment of the busiest partition of the events' topic, as after a power cut. */
    private static void cutNewestSegment() throws IOException {
        try (var files = Files.walk(stack.folder().resolve("kafka"))) {
            var all = files.toList();
            var newest = all.stream()
                    .filter(file -> file.toString().contains("planledger.events."))
                    .filter(file -> file.toString().endsWith(".log"))
                    .max(Comparator.comparingLong(FaultsTest::size))
                    .orElseThrow();
            assertThat(size(newest)).isPositive();
            try (var segment = new RandomAccessFile(newest.toFile(), "rw")) {
                segment.setLength(segment.length() * 2 / 3);
            }
            // the broker looks at its logs anew and finds where they end
            for (var file : all) {
                if (file.endsWith("recovery-point-offset-checkpoint")) Files.delete(file);
            }
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    @Order(6)
    void withoutTheDatabaseEverybodyIsToldSoAndNothingIsHalfDone() {
        var centre = new Centre(stack);
        centre.awaitViews(CATCH_UP);
        long before = centre.balance();
        var away = away();
        var form = away.openForm();
        var key = Centre.newId();
        stack.hold("postgres");
        stack.kill("postgres");
        Away.assertUnavailable(away.command(key));
        var shownAgain = away.sentInVain(form);
        stack.release("postgres");
        away.sentAtLast(shownAgain);
        Await.until("the command is taken", CATCH_UP, () -> away.command(key).status() == 200);
        assertThat(away.command(key).headers().firstValue("Idempotent-Replay")).contains("true");
        new Centre(stack).awaitViews(CATCH_UP);
        Await.until("both once", CATCH_UP, () -> balanceIs(before + 77_00 + 312_50));
    }

    @Test
    @Order(7)
    void whicheverPartStartsFirstItWaitsForTheOthers() {
        long before = new Centre(stack).balance();
        PARTS.forEach(stack::hold);
        PARTS.forEach(stack::kill);
        var applications = PARTS.subList(0, 3);
        var first = new HashMap<String, Long>();
        for (var part : PARTS) {
            stack.release(part);
            first.put(part, stack.awaitProcess(part).pid());
            // without what it needs it has the time to find that out
            if (applications.contains(part)) Await.pause(Duration.ofSeconds(4));
        }
        Await.until("all is well", CATCH_UP, () -> balanceIs(before));
        var id = Centre.newId();
        Centre.send(new Centre(stack).staff(), "register-donation", Centre.donation(id, 1), id)
                .ok("register-donation");
        Await.until("life goes on", CATCH_UP, () -> balanceIs(before + 1));
        assertThat(applications)
                .allSatisfy(part -> assertThat(stack.process(part).pid())
                        .as(part + " has waited")
                        .isEqualTo(first.get(part)));
    }

    @Test
    @Order(8)
    void aDatabaseFromYesterdayBeginsANewHistory() {
        var centre = new Centre(stack);
        var before = head(centre);
        long balance = centre.balance();
        long generation = generation(centre);
        var database = stack.folder().resolve("postgres");
        var yesterday = stack.folder().resolve("postgres-yesterday");
        backUp(database, yesterday);
        for (int i = 0; i < 5; i++) {
            var id = Centre.newId();
            Centre.send(centre.staff(), "register-donation", Centre.donation(id, 7777), id)
                    .ok("register-donation");
        }
        centre.awaitViews(CATCH_UP);
        assertThat(generation(centre))
                .as("a database that went on is no reason for new views")
                .isEqualTo(generation);
        awaitPublished();
        var oldTopic = before.path("topic").asString();
        long oldEnd = TopicEnds.of(stack, oldTopic);
        assertThat(oldEnd).isPositive();
        stack.down();
        Stack.delete(database);
        assertThat(yesterday.toFile().renameTo(database.toFile())).isTrue();
        stack.up();
        var restored = new Centre(stack);
        Await.until("views of another generation answer", CATCH_UP, () -> generation(restored) > generation);
        restored.awaitViews(CATCH_UP);
        var after = head(restored);
        assertThat(after.path("historyId").asString())
                .isNotEqualTo(before.path("historyId").asString());
        assertThat(after.path("topic").asString())
                .isNotEqualTo(before.path("topic").asString());
        Await.until("views of the restored history", CATCH_UP, () -> balanceIs(balance));
        Centre.send(restored.staff(), "register-donation", Centre.donation(Centre.newId(), 1))
                .ok("register-donation");
        Await.until("life goes on", CATCH_UP, () -> balanceIs(balance + 1));
        assertThat(TopicEnds.of(stack, oldTopic))
                .as("nothing is published over the fork")
                .isEqualTo(oldEnd);
    }

    /** As an operator does it: the database is stopped, copied, and started again, while everything else waits. */
    private static void backUp(Path database, Path copy) {
        stack.hold("postgres");
        Signals.end(stack.process("postgres"), "INT", Duration.ofSeconds(20));
        copy(database, copy);
        stack.release("postgres");
    }

    /** The number of the views that answer. */
    private static long generation(Centre centre) {
        return centre.read("/status").path("generation").asLong();
    }

    private static boolean balanceIs(long qepik) {
        var answer = Centre.ask(new Centre(stack).reads(), "/fund");
        return answer.status() == 200 && answer.body().path("balanceQepik").asLong() == qepik;
    }

    private static JsonNode head(Centre centre) {
        return Centre.ask(centre.staff(), "/ledger/head").ok("head");
    }

    /** At least ten more are acknowledged, however long it takes within the limit. */
    private static void progresses(Workload work) {
        int before = work.acknowledgedSoFar();
        Await.until("ten more donations", Duration.ofSeconds(45), () -> work.acknowledgedSoFar() >= before + 10);
    }

    private static void allThereOnce(List<String> acknowledged) {
        var centre = new Centre(stack);
        centre.awaitViews(CATCH_UP);
        var shown = new ArrayList<String>();
        long sum = 0;
        for (int page = 0; ; page++) {
            var content = centre.read("/fund/entries?size=200&page=" + page).path("content");
            for (var entry : content) {
                shown.add(entry.path("entryId").asString());
                sum += entry.path("balanceEffectQepik").asLong();
            }
            if (content.size() < 200) break;
        }
        System.out.println(acknowledged.size() + " donations acknowledged, " + shown.size() + " entries shown");
        assertThat(shown).containsAll(acknowledged).doesNotHaveDuplicates();
        assertThat(centre.balance()).isEqualTo(sum);
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
