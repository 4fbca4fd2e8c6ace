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
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
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
class FaultsTest {
    private static final Duration CATCH_UP = Duration.ofMinutes(1);

    private static Stack stack;

    @BeforeAll
    static void start() {
        stack = Stack.start();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Test
    @Order(1)
    void eachProcessIsKilledWhilePeopleWork() {
        try (var work = new Workload(stack, 3)) {
            for (var part : List.of("postgres", "command-service", "kafka", "query-service", "mongo", "web-ui")) {
                progresses(work);
                stack.kill(part);
                progresses(work);
            }
            allThereOnce(work.end());
        }
    }

    @Test
    @Order(2)
    void commandsGoOnWithoutKafkaAndTheViewsCatchUp() {
        outage("kafka", Duration.ofSeconds(30));
    }

    @Test
    @Order(3)
    void commandsGoOnWithoutTheViewStoreAndTheViewsCatchUp() {
        outage("mongo", Duration.ofSeconds(10));
    }

    private static void outage(String part, Duration time) {
        try (var work = new Workload(stack, 2)) {
            progresses(work);
            stack.hold(part);
            stack.kill(part);
            int before = work.acknowledgedSoFar();
            statusTellsDown(part);
            Await.pause(time);
            assertThat(work.acknowledgedSoFar()).as("donations without " + part).isGreaterThan(before + 10);
            stack.release(part);
            allThereOnce(work.end());
        }
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
        stack.hold("kafka");
        try (var work = new Workload(stack, 2)) { // written while nothing reads
            progresses(work);
            stack.hold("query-service");
            stack.kill("query-service");
            stack.kill("kafka");
            progresses(work);
            cutNewestSegment();
            stack.release("kafka");
            progresses(work);
            stack.release("query-service");
            allThereOnce(work.end());
        }
        // found as a gap by the reader, or published again by the relay that compares the topic with the ledger
        System.out.println("after the cut: " + metrics(Port.QUERY_MANAGEMENT, "planledger_intake_gap_fetches_total")
                + ", " + metrics(Port.COMMAND_MANAGEMENT, "planledger_relay_published_total"));
    }

    private static String metrics(Port management, String name) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + stack.port(management) + "/actuator/prometheus"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return Uninterrupted.get(() -> http.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .lines()
                    .filter(line -> line.startsWith(name))
                    .collect(Collectors.joining(", ")));
        }
    }

    /** The last third of the newest segment of the busiest partition of the events' topic. */
    private static void cutNewestSegment() throws IOException {
        try (var files = Files.walk(stack.folder().resolve("kafka"))) {
            var newest = files.filter(file -> file.toString().contains("planledger.events."))
                    .filter(file -> file.toString().endsWith(".log"))
                    .max(Comparator.comparingLong(FaultsTest::size))
                    .orElseThrow();
            assertThat(size(newest)).isPositive();
            try (var segment = new RandomAccessFile(newest.toFile(), "rw")) {
                segment.setLength(segment.length() * 2 / 3);
            }
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    @Test
    @Order(6)
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
