package org.planledger.command.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.SmallPlan;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.SupportPaid;
import tools.jackson.databind.json.JsonMapper;

/** As {@link FundInterleavingTest}, but through two whole applications on one PostgreSQL: the same books must come out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundOnPostgresTest {
    private static final int ROUNDS = Integer.getInteger("planledger.fund.rounds", 3);
    private static final int WRITERS = 8;
    private static final int COMMANDS = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A writer who is one. */
    private static final int HEAD = 1;

    private final Database database = new Database();
    private final Set<String> refusals = ConcurrentHashMap.newKeySet();
    private List<App> apps;
    private List<String> tokens;
    private SmallPlan plan;
    private String student;
    private String activity;

    @BeforeAll
    void start() {
        apps = List.of(unlimited(), unlimited());
        plan = new SmallPlan(apps.getFirst());
        tokens = List.of(plan.staff(), apps.getFirst().signIn("rehber"));
        student = id(apps.getFirst()
                .post(
                        "/commands/register-person",
                        plan.staff(),
                        Map.of(),
                        "{\"kind\":\"STUDENT\",\"name\":\"Tələbə\"}"));
        activity =
                id(apps.getFirst().post("/commands/schedule-event", plan.staff(), Map.of(), plan.activity("Zal", 1)));
    }

    private App unlimited() {
        return App.start(
                database,
                new Class<?>[0],
                "planledger.limits.burst=100000",
                "planledger.limits.requests-per-second=100000");
    }

    private static String id(App.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("events").get(0).path("aggregateId").asString();
    }

    @AfterAll
    void stop() {
        apps.forEach(App::close);
    }

    @Test
    void theFundBalancesAtEveryPosition() throws Exception {
        long before = commits().size();
        try (var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int round = 0; round < ROUNDS; round++) write(round, writers);
        }
        whatChanceMayHaveLeftOut();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(database.jdbc()
                                .sql("select count(*) from outbox")
                                .query(Long.class)
                                .single())
                        .isZero());
        var commits = commits();
        var kinds = new HashSet<Class<?>>();
        new PlainBooks().follow(commits.subList((int) before, commits.size()), kinds);
        assertThat(kinds).contains(SupportPaid.class, EntryVoided.class);
        assertThat(refusals).contains("fund.overdraft", "entry.already-voided");
    }

    private void write(int round, ExecutorService writers) throws Exception {
        var tasks = IntStream.range(0, WRITERS)
                .<Callable<Boolean>>mapToObj(writer -> () -> {
                    var random = new Random(round * 31L + writer);
                    for (int n = 0; n < COMMANDS; n++) ask(round, random, writer);
                    return true;
                })
                .toList();
        for (var done : writers.invokeAll(tasks)) assertThat(done.get()).isTrue();
    }

    private void whatChanceMayHaveLeftOut() {
        var given = new UUID(7, 1);
        var paid = new UUID(7, 2);
        send(HEAD, "record-income", """
                {"entryId":"%s","amountQepik":5000,"receivedOn":"2025-02-01","items":["%s"],"source":"satış"}""".formatted(given, plan.item()));
        pay(paid, 100);
        for (int time = 0; time < 2; time++) {
            send(HEAD, "void-entry", "{\"entryId\":\"%s\",\"reason\":\"səhv\"}".formatted(paid));
        }
        for (int n = 3; !refusals.contains("fund.overdraft"); n++) pay(new UUID(7, n), 99_00);
    }

    private void pay(UUID entry, long amount) {
        send(HEAD, "pay-support", """
                {"entryId":"%s","amountQepik":%d,"veteran":"%s","paidOn":"2025-02-02","items":["%s"],"purpose":"dərman"}""".formatted(entry, amount, plan.veteran(), plan.item()));
    }

    private void ask(int round, Random random, int writer) {
        var entry = new UUID(6 + 100L * round, 1 + random.nextInt(12));
        var aid = new UUID(20 + 100L * round, 1 + random.nextInt(2));
        var award = new UUID(21 + 100L * round, 1 + random.nextInt(2));
        long amount = 1L + random.nextInt(90_00);
        var items = "\"items\":[\"" + plan.item() + "\"]";
        switch (random.nextInt(12)) {
            case 0 -> send(writer, "record-income", """
                        {"entryId":"%s","amountQepik":%d,"receivedOn":"2025-02-01",%s,"source":"satış"}""".formatted(entry, amount, items));
            case 1 -> send(writer, "register-donation", """
                        {"entryId":"%s","form":"MONEY","amountQepik":%d,"receivedOn":"2025-02-01",%s}""".formatted(entry, amount, items));
            case 2, 3 -> send(writer, "pay-support", """
                        {"entryId":"%s","amountQepik":%d,"veteran":"%s","paidOn":"2025-02-02",%s,"purpose":"dərman"}""".formatted(entry, 2 * amount, plan.veteran(), items));
            case 4 -> send(writer, "pay-cost", """
                        {"entryId":"%s","activity":"%s","amountQepik":%d,"paidOn":"2025-03-02",%s,"purpose":"çay"}""".formatted(entry, activity, amount, items));
            case 5, 6 -> send(writer, "void-entry", "{\"entryId\":\"%s\",\"reason\":\"səhv\"}".formatted(entry));
            case 7 -> send(writer, "request-support", """
                        {"aidId":"%s","veteran":"%s","amountQepik":%d,"purpose":"dərman","neededOn":"2025-02-02",%s}""".formatted(aid, plan.veteran(), 2 * amount, items));
            case 8 -> send(writer, "approve-support", "{\"aidId\":\"%s\"}".formatted(aid));
            case 9 -> send(writer, "pay-requested-support", """
                        {"aidId":"%s","entryId":"%s","paidOn":"2025-02-02"}""".formatted(aid, entry));
            case 10 -> send(writer, "nominate-student", """
                        {"awardId":"%s","student":"%s","reason":"iş","hours":10,%s}""".formatted(award, student, items));
            default -> send(writer, "award-student", """
                        {"awardId":"%s","entryId":"%s","amountQepik":%d,"paidOn":"2025-02-02"}""".formatted(award, entry, amount));
        }
    }

    private void send(int writer, String command, String body) {
        var answer = apps.get(writer / 2 % 2).post("/commands/" + command, tokens.get(writer % 2), Map.of(), body);
        assertThat(answer.status()).as(command + ": " + answer.text()).isIn(200, 403, 404, 409);
        if (answer.status() == 409) refusals.add(answer.code());
    }

    /** What the ledger holds in the order of positions; what one command did together. */
    private List<List<Event>> commits() {
        var commits = new LinkedHashMap<UUID, List<Event>>();
        database.jdbc().sql("""
                        select events.* from ledger join events using (aggregate_id, sequence) order by position""").query(row -> {
            commits.computeIfAbsent(row.getObject("command_id", UUID.class), _ -> new ArrayList<>())
                    .add(JSON.readValue(
                            row.getString("payload"), EventTypes.named(row.getString("type"), row.getInt("revision"))));
        });
        return List.copyOf(commits.values());
    }
}
