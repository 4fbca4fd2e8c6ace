package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.planledger.localstack.parts.Port;
import org.planledger.system.http.Answer;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;
import tools.jackson.databind.JsonNode;

/** Promise: two command-services on one database never let two people take the same last thing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoCommandServicesTest {
    private static final int ROUNDS = 8;
    private static final int AT_ONCE = 8;

    private final Stack stack =
            Stack.start(Map.of("PLANLEDGER_SHUTDOWN_DELAY", "3s"), List.of("--second-command-service"));
    private List<CommandClient> staff = List.of();
    private List<CommandClient> heads = List.of();
    private QueryClient query = stack.seenBy(stack.as("isci"));

    @BeforeAll
    void startTheSecond() {
        var second = "http://127.0.0.1:" + stack.port(Port.SECOND_COMMAND);
        var isci = stack.as("isci");
        var rehber = stack.as("rehber");
        staff = List.of(isci, isci.at(second));
        heads = List.of(rehber, rehber.at(second));
        query = stack.seenBy(isci);
    }

    @AfterAll
    void stop() {
        stack.close();
    }

    @Test
    void anItemIsClosedOnce() throws Exception {
        var item = query.items().getOrDefault("5.5", "");
        var evidence = Deeds.attachedEvidence(staff.getFirst(), item);
        for (int round = 0; round < ROUNDS; round++) {
            var asked = atOnce(staff, person -> Deeds.requestClosing(person, item, evidence));
            assertOneWins(asked, "closing.already-requested");
            var closed = atOnce(heads, head -> head.send("close-plan-item", Map.of("itemId", item)));
            assertOneWins(closed, "item.closed");
            heads.getLast().accepted("reopen-plan-item", Map.of("itemId", item, "reason", "yenidən yoxlama"));
        }
    }

    @Test
    void theFundNeverPaysTwiceWhatItHasOnce() throws Exception {
        var veteran = Deeds.registeredVeteran(staff.getFirst(), "Rafiq Hüseynov");
        for (int round = 0; round < ROUNDS; round++) {
            var given = staff.get(round % 2).accepted("register-donation", Deeds.donation(5_000));
            long balance = query.after(given, "/fund").path("balanceQepik").asLong();
            var paid = atOnce(staff, person -> person.send("pay-support", Deeds.support(balance, veteran)));
            assertOneWins(paid, "fund.overdraft");
        }
        var mine = new ArrayList<Answer>();
        staff.getFirst().accepted("register-donation", Deeds.donation(10_000));
        // 8 × 30.00 from 100.00: three fit
        mine.addAll(atOnce(staff, person -> person.send("pay-support", Deeds.support(3_000, veteran))));
        assertThat(mine.stream().filter(answer -> answer.status() == 200)).hasSize(3);
        query.until("the balance", "/fund", fund -> fund.path("balanceQepik").asLong() == 1_000);
        assertReceiptsGapless();
    }

    @Test
    void aPlaceIsTakenOnce() throws Exception {
        var item = query.items().getOrDefault("1.1", "");
        for (int round = 0; round < ROUNDS; round++) {
            var day = "2026-12-" + (10 + round);
            var booked = atOnce(
                    staff,
                    person -> person.send(
                            "schedule-event", Deeds.event(item, "İdman zalı", day + "T10:00:00Z", day + "T12:00:00Z")));
            assertOneWins(booked, "booking.clash");
        }
    }

    @Test
    void aRepeatHasOneEffectWhicheverServiceGetsIt() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var key = "sistem-testi-" + round;
            var body = Deeds.donation(1_00 + round);
            body.remove("entryId");
            var given = atOnce(staff, person -> person.send("register-donation", body, "Idempotency-Key", key));
            assertThat(given).allSatisfy(answer -> answer.expect(200));
            assertThat(given.stream()
                            .map(answer -> answer.json().path("commandId").asString())
                            .distinct())
                    .hasSize(1);
            var again = staff.getLast()
                    .send("register-donation", Deeds.with(body, "amountQepik", 9), "Idempotency-Key", key);
            assertThat(again.expect(422).code()).isEqualTo("idempotency.mismatch");
        }
        assertReceiptsGapless();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whoSendsOnlyToThoseWhoAreReadyLosesNothingWhenOneIsStopped() {
        try (var load = new Balanced(stack, staff.getFirst(), staff.getLast())) {
            load.awaitMore(50);
            stack.hold("command-service");
            var stopped = stack.process("command-service");
            stopped.destroy();
            load.awaitOnlySecond();
            assertThat(stopped.isAlive())
                    .as("it serves on while others learn of it")
                    .isTrue();
            Await.until("it has ended", Duration.ofSeconds(60), () -> !stopped.isAlive());
            load.awaitMore(50);
            assertThat(load.failures()).isEmpty();
        }
        stack.release("command-service");
        Await.until(
                "all is as before",
                Duration.ofMinutes(2),
                () -> query.ask("/fund").status() == 200);
    }

    @AfterEach
    void positionsAreDense() {
        var marker = staff.getLast().accepted("register-person", Deeds.veteran(Deeds.newId(), "Sonuncu"));
        query.after(marker, "/fund");
        var all = pages("/audit");
        var numbers = all.stream()
                .map(entry -> entry.path("organisationSequence").asLong())
                .sorted()
                .toList();
        assertDense(numbers);
        var positions = all.stream()
                .map(entry -> entry.path("position").asLong())
                .sorted()
                .toList();
        assertThat(positions).doesNotHaveDuplicates();
        var head = staff.getFirst().speaker().get("/ledger/head").expect(200).json();
        assertThat(head.path("organisations").path("mdu-qazi").asLong())
                .as("the centre's last event stands in its history")
                .isEqualTo(numbers.getLast());
    }

    private void assertReceiptsGapless() {
        var marker = staff.getLast().accepted("register-donation", Deeds.donation(1));
        query.after(marker, "/fund");
        var receipts = pages("/fund/entries").stream()
                .map(entry -> entry.path("receiptNumber").asLong())
                .sorted()
                .toList();
        assertDense(receipts);
    }

    private static void assertDense(List<Long> numbers) {
        var wrong = LongStream.rangeClosed(1, numbers.size())
                .filter(number -> numbers.get((int) number - 1) != number)
                .findFirst();
        assertThat(wrong)
                .as("the first number that is missing or twice, of " + numbers.size())
                .isEmpty();
    }

    private List<JsonNode> pages(String path) {
        var all = new ArrayList<JsonNode>();
        for (int page = 0; ; page++) {
            var content = query.get(path + "?size=200&page=" + page).path("content");
            content.forEach(all::add);
            if (content.size() < 200) return Collections.unmodifiableList(all);
        }
    }

    private static void assertOneWins(List<Answer> answers, String code) {
        assertThat(answers.stream().filter(answer -> answer.status() == 200))
                .as(said(answers))
                .hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .as(said(answers))
                .allMatch(answer -> answer.status() == 409 && answer.code().equals(code));
    }

    private static String said(List<Answer> answers) {
        return String.join("\n", answers.stream().map(Answer::text).toList());
    }

    private interface Deed {
        Answer by(CommandClient person);
    }

    private static List<Answer> atOnce(List<CommandClient> people, Deed deed)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var deeds = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < AT_ONCE; i++) {
                var person = people.get(i % people.size());
                deeds.add(() -> deed.by(person));
            }
            var answers = new ArrayList<Answer>();
            for (var answer : threads.invokeAll(deeds)) answers.add(answer.get());
            return answers;
        }
    }
}
