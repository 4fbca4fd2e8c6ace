package org.planledger.command.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.App.Answer;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.SmallPlan;

/** Two processes' worth of application on one database: what rules promise holds between them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyTest {
    private final Database database = new Database();
    private List<App> apps;
    private SmallPlan plan;

    @BeforeAll
    void start() {
        apps = List.of(App.start(database, new Class<?>[0]), App.start(database, new Class<?>[0]));
        plan = new SmallPlan(apps.getFirst());
    }

    @AfterAll
    void stop() {
        apps.forEach(App::close);
    }

    @Test
    void theFundIsNeverOverdrawnAndItsReceiptsAreNumberedWithoutAGap() throws Exception {
        send(0, "record-income", Map.of(), plan.income(1000));
        var answers = together(40, n -> send(n, "pay-support", Map.of(), plan.payment(100)));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(10);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .extracting(Answer::code)
                .containsOnly("fund.overdraft");
        var numbers = database.jdbc().sql("""
                        select (payload::json ->> 'receiptNumber')::bigint from events
                        where type in ('fund.support-paid', 'fund.income-recorded') order by 1""").query(Long.class).list();
        assertThat(numbers)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    void onePlaceIsTakenOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            int day = 1 + round;
            var answers = together(6, n -> send(n, "schedule-event", Map.of(), plan.activity("Zal", day)));
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() != 200)
                    .extracting(Answer::code)
                    .containsOnly("booking.clash");
        }
    }

    @Test
    void oneKeySentManyTimesAtOnceHasOneEffectAndOneAnswer() throws Exception {
        for (int round = 0; round < 8; round++) {
            var key = Map.of("Idempotency-Key", "together-" + round);
            var before = count("fund.income-recorded");
            var answers = together(5, n -> send(n, "record-income", key, plan.income(1)));
            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
            assertThat(count("fund.income-recorded")).isEqualTo(before + 1);
        }
    }

    @Test
    void oneKeyOfARefusedCommandSentManyTimesIsOneRefusalInHistory() throws Exception {
        var key = Map.of("Idempotency-Key", "refused-together");
        var before = count("command.refused");
        var answers = together(5, n -> send(n, "pay-support", key, plan.payment(99_999_999)));
        assertThat(answers).extracting(Answer::code).containsOnly("fund.overdraft");
        assertThat(count("command.refused")).isEqualTo(before + 1);
    }

    @Test
    void oneExpectedVersionIsGoodForOneOfThem() throws Exception {
        var fund = send(0, "record-income", Map.of(), plan.income(1))
                .json()
                .get("events")
                .get(0);
        var version = Map.of("If-Match", "\"" + fund.get("sequence").asLong() + "\"");
        var answers = together(6, n -> send(n, "record-income", version, plan.income(1)));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        var conflict = answers.stream()
                .filter(answer -> answer.status() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(conflict.code()).isEqualTo("version.conflict");
        assertThat(conflict.json().get("expected").asLong())
                .isEqualTo(fund.get("sequence").asLong());
        assertThat(conflict.json().get("changes").get(0).get("type").asString()).isEqualTo("fund.income-recorded");
    }

    @Test
    void aCachedAggregateThatIsBehindNeitherRefusesNorAllows() {
        // The first process knows the fund; the second changes it behind its back.
        long balance = balance();
        assertThat(send(0, "record-income", Map.of(), plan.income(1)).status()).isEqualTo(200);
        assertThat(send(1, "record-income", Map.of(), plan.income(500)).status())
                .isEqualTo(200);
        var all = plan.payment(balance + 501);
        assertThat(send(0, "pay-support?dryRun=true", Map.of(), all).status()).isEqualTo(200);
        assertThat(send(0, "record-income", Map.of(), plan.income(1)).status()).isEqualTo(200);
        assertThat(send(1, "record-income", Map.of(), plan.income(1)).status()).isEqualTo(200);
        assertThat(send(0, "pay-support", Map.of(), plan.payment(balance + 503)).status())
                .isEqualTo(200);
        // Now the second believes that there is money.
        var refused = send(1, "pay-support?dryRun=true", Map.of(), plan.payment(1));
        assertThat(refused.code()).isEqualTo("fund.overdraft");
    }

    private long balance() {
        return database.jdbc().sql("""
                        select coalesce(sum(case type when 'fund.income-recorded' then 1 else -1 end
                                            * (payload::json ->> 'amountQepik')::bigint), 0)::bigint
                        from events where type in ('fund.income-recorded', 'fund.support-paid')""").query(Long.class).single();
    }

    private long count(String type) {
        return database.jdbc()
                .sql("select count(*) from events where type = ?")
                .param(type)
                .query(Long.class)
                .single();
    }

    private Answer send(int n, String command, Map<String, String> headers, String body) {
        return apps.get(n % 2).post("/commands/" + command, plan.staff(), headers, body);
    }

    private static List<Answer> together(int times, Sending sending) throws Exception {
        var gate = new CountDownLatch(1);
        try (var senders = Executors.newFixedThreadPool(times)) {
            var calls = new ArrayList<Callable<Answer>>();
            for (int i = 0; i < times; i++) {
                int n = i;
                calls.add(() -> {
                    gate.await();
                    return sending.send(n);
                });
            }
            var running = calls.stream().map(senders::submit).toList();
            gate.countDown();
            var answers = new ArrayList<Answer>();
            for (var one : running) answers.add(one.get());
            return answers;
        }
    }

    private interface Sending {
        Answer send(int n);
    }
}
