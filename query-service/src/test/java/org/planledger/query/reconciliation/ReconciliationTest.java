package org.planledger.query.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleYear;
import org.planledger.query.ledger.CommandService;
import org.planledger.query.ledger.CommandServiceSettings;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningIntake;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.ReconciliationBook;
import org.planledger.query.store.StoreClient;
import org.springframework.boot.health.contributor.Status;

/** Views hurt by hand in every way that can be told apart; each is named as what it is, and heals when it is mended. */
@SuppressWarnings("NullAway.Init")
class ReconciliationTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final OrganisationId OTHER = new OrganisationId("other");

    @TempDir
    static Path folder;

    private static RunningKafka kafka;
    private static int tests;

    private final SampleLedger ledger = new SampleLedger(SampleLedger.id("reconciled " + ++tests));
    private final SampleYear year = SampleYear.in(ledger, QAZI);
    private RunningMongo mongo;
    private RunningCommandService commandService;
    private RunningIntake intake;
    private MongoClient client;
    private ReconciliationBook book;
    private Reconciliation reconciliation;
    private Reconciler reconciler;

    @BeforeAll
    static void startKafka() {
        kafka = new RunningKafka(folder);
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void start() {
        SampleYear.in(ledger, OTHER);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        kafka.publish(commandService.topic(), ledger.entries());
        intake = new RunningIntake(commandService, kafka, mongo);
        client = StoreClient.at(mongo.uri());
        book = new ReconciliationBook(client, "planledger_views", Clock.systemUTC());
        reconciliation = new Reconciliation(intake.generations, source(), book);
        reconciler = reconciler(Duration.ofSeconds(2));
        reconciler.start();
        holds(() -> assertThat(intake.applied(OTHER))
                .isEqualTo(ledger.entries(OTHER).size()));
    }

    private Ledger source() {
        var settings = new CommandServiceSettings(URI.create(commandService.url()), RunningCommandService.SECRET);
        return new Ledger(new CommandService(settings, Clock.systemUTC()));
    }

    private Reconciler reconciler(Duration frozenAfter) {
        var settings = new ReconciliationSettings(Duration.ofMillis(100), Duration.ofHours(6), frozenAfter);
        return new Reconciler(intake.generations, source(), book, settings, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        reconciler.stop();
        client.close();
        intake.close();
        commandService.close();
        mongo.close();
    }

    @Test
    void nothingIsReportedWhileEventsArrive() throws InterruptedException {
        var working = new AtomicBoolean(true);
        var publisher = Thread.ofPlatform().start(() -> {
            for (int i = 0; working.get(); i++) {
                var before = ledger.entries().size();
                year.more(20, i);
                kafka.publish(
                        commandService.topic(), List.copyOf(ledger.entries().subList(before, before + 20)));
                java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
            }
        });
        for (int i = 0; i < 6; i++) assertThat(kinds(compared())).isEmpty();
        working.set(false);
        publisher.join();
        holds(() -> assertThat(report().position())
                .isEqualTo(ledger.entries(QAZI).getLast().position()));
        assertThat(kinds(compared())).isEmpty();
    }

    @Test
    void anEditedFieldIsNamedByItsPathAndFoldedAgain() throws InterruptedException {
        var view = views("items").find(Filters.eq("organisation", "mdu-qazi")).first();
        assertThat(view).isNotNull();
        hurt(
                "items",
                String.valueOf(view.get("_id")),
                "view.changed",
                List.of("view.work"),
                () -> views("items").updateOne(Filters.eq("_id", view.get("_id")), Updates.set("view.work", "edited")));
    }

    @Test
    void aWholeNumberThatBecameAFractionIsADifference() throws InterruptedException {
        var fund = views("funds").find(Filters.eq("organisation", "mdu-qazi")).first();
        assertThat(fund).isNotNull();
        var balance = fund.get("view", Document.class).getLong("balanceQepik");
        hurt(
                "funds",
                String.valueOf(fund.get("_id")),
                "view.changed",
                List.of("view.balanceQepik"),
                () -> views("funds")
                        .updateOne(
                                Filters.eq("_id", fund.get("_id")),
                                Updates.set("view.balanceQepik", (double) balance + 0.5)));
    }

    @Test
    void aDeletedViewIsNamedAndFoldedAgain() throws InterruptedException {
        var key = first("visits");
        hurt("visits", key, "view.missing", List.of(), () -> views("visits").deleteOne(Filters.eq("_id", key)));
    }

    @Test
    void aDeletedEntryOfTheAuditHistoryIsNamedAndMadeAgain() throws InterruptedException {
        hurt(
                "audit",
                "mdu-qazi:7",
                "view.missing",
                List.of(),
                () -> views("audit").deleteOne(Filters.eq("_id", "mdu-qazi:7")));
    }

    @Test
    void aDocumentThatNoEventSpeaksOfIsNamedAndRemoved() throws InterruptedException {
        hurt(
                "persons",
                "mdu-qazi:nobody",
                "view.extra",
                List.of(),
                () -> views("persons")
                        .insertOne(new Document("_id", "mdu-qazi:nobody")
                                .append("organisation", "mdu-qazi")
                                .append("position", 3L)
                                .append("deleted", false)
                                .append("view", new Document("kind", "GUEST"))));
    }

    @Test
    void aViewThatLacksEventsIsNamedAsStale() throws InterruptedException {
        var key = first("funds");
        hurt(
                "funds",
                key,
                "view.stale",
                List.of("position"),
                () -> views("funds").updateOne(Filters.eq("_id", key), Updates.set("position", 1L)));
    }

    @Test
    void anEditedEventIsNamedAndFetchedAgain() throws InterruptedException {
        hurt(
                "history",
                "mdu-qazi:5",
                "history.changed",
                List.of("payload"),
                () -> views("history").updateOne(Filters.eq("_id", "mdu-qazi:5"), Updates.set("payload", "{}")));
        hurt(
                "history",
                "mdu-qazi:6",
                "history.missing",
                List.of(),
                () -> views("history").deleteOne(Filters.eq("_id", "mdu-qazi:6")));
        hurt(
                "history",
                "mdu-qazi:99999",
                "history.extra",
                List.of(),
                () -> views("history")
                        .insertOne(new Document("_id", "mdu-qazi:99999")
                                .append("organisation", "mdu-qazi")
                                .append("organisationSequence", 99_999L)
                                .append("position", 99_999L)));
    }

    @Test
    void aHeadThatIsNotTheLastEventIsNamedAndSetRight() throws InterruptedException {
        var key = "mdu-qazi:" + year.fundId;
        hurt(
                "heads",
                key,
                "head.changed",
                List.of("sequence"),
                () -> views("heads").updateOne(Filters.eq("_id", key), Updates.set("sequence", 10_000L)));
    }

    @Test
    void documentsOfAnOrganisationWithoutHistoryAreNamed() {
        views("persons")
                .insertOne(new Document("_id", "nobodys:1")
                        .append("organisation", "nobodys")
                        .append("position", 1L)
                        .append("deleted", false)
                        .append("view", null));
        assertThat(kinds(compared())).containsExactly("view.extra persons/nobodys:1");
    }

    @Test
    void aPlaceThatTheLedgerDoesNotHaveIsNamed() {
        intake.supervision.stop();
        views("progress").updateOne(Filters.eq("_id", "other"), Updates.set("organisationSequence", 100_000L));
        assertThat(kinds(compared())).contains("progress.changed progress/other");
    }

    @Test
    void viewsThatStandStillAreNamedAlthoughKafkaHoldsNothingNew() {
        var watch = new ReconciliationWatch(reconciliation, new SimpleMeterRegistry(), Clock.systemUTC());
        assertThat(kinds(compared())).isEmpty();
        assertThat(watch.health().getStatus()).isEqualTo(Status.UP);
        intake.supervision.stop();
        var before = ledger.entries(QAZI).size();
        year.more(3, 1);
        holds(() -> assertThat(kinds(report())).containsExactly("views.frozen progress/mdu-qazi"));
        assertThat(report().differences().getFirst().organisationSequence()).isEqualTo(before + 1L);
        holds(() -> assertThat(watch.health().getStatus()).isEqualTo(Status.DOWN));
        intake.supervision.start();
        holds(() -> assertThat(kinds(report())).isEmpty());
    }

    @Test
    void whatIsNewIsComparedWithoutBeingAskedAndNothingIsAskedWhenNothingIsNew() throws InterruptedException {
        assertThat(kinds(compared())).isEmpty();
        year.more(5, 3);
        holds(() -> assertThat(report().position())
                .isEqualTo(ledger.entries(QAZI).getLast().position()));
        var answered = report().answered();
        var asked = commandService.ledgerRequests.get();
        Thread.sleep(1000); // ten looks
        assertThat(commandService.ledgerRequests.get()).isEqualTo(asked);
        assertThat(report().answered()).isEqualTo(answered);
    }

    @Test
    void anEditOfWhatArrivedSinceIsFoundWithoutAFullComparison() {
        assertThat(kinds(compared())).isEmpty();
        reconciler.stop();
        year.more(3, 5);
        var last = ledger.entries(QAZI).size();
        holds(() -> assertThat(intake.applied(QAZI)).isEqualTo(last));
        views("history").deleteOne(Filters.eq("_id", "mdu-qazi:" + last));
        reconciler = reconciler(Duration.ofSeconds(2));
        reconciler.start();
        holds(() -> assertThat(kinds(report())).containsExactly("history.missing history/mdu-qazi:" + last));
    }

    @Test
    void aComparisonThatWasKilledGoesOnBehindTheOrganisationsThatAreDone() {
        assertThat(kinds(compared())).isEmpty();
        reconciler.stop();
        // As left by an instance that died when one of the two was done, and its turn has run out.
        var page = book.read();
        var state = StateJson.read(page.state());
        var done = Objects.requireNonNull(state.organisations().get("mdu-qazi"));
        var number = book.request();
        var pass = new State.Pass(
                number, Instant.now().minusSeconds(3600), Map.of("mdu-qazi", done), "other", 0, 0, List.of());
        book.amend(_ -> StateJson.write(state.pass(pass)));
        client.getDatabase("planledger_views")
                .getCollection("reconciliation")
                .updateOne(new Document(), Updates.set("until", Instant.EPOCH.toString()));
        // Hurt where it has been already: who goes on does not look there again.
        views("history").deleteOne(Filters.eq("_id", "mdu-qazi:2"));
        reconciler = reconciler(Duration.ofSeconds(2));
        reconciler.start();
        holds(() -> assertThat(report().answered()).isGreaterThanOrEqualTo(number));
        assertThat(report().fullMillis()).isGreaterThan(3_600_000);
        assertThat(kinds(report())).isEmpty();
        assertThat(kinds(compared())).containsExactly("history.missing history/mdu-qazi:2");
    }

    @Test
    void ofTwoInstancesOneCompares() throws InterruptedException {
        assertThat(kinds(compared())).isEmpty();
        var second = reconciler(Duration.ofSeconds(2));
        second.start();
        var holder = book.read().holder();
        for (int i = 0; i < 3; i++) {
            assertThat(kinds(compared())).isEmpty();
            assertThat(book.read().holder()).isEqualTo(holder);
        }
        second.stop();
    }

    /** Hurts, expects exactly one difference, mends it, and expects none. */
    private void hurt(String collection, String key, String kind, List<String> fields, Runnable hurting)
            throws InterruptedException {
        hurting.run();
        var report = compared();
        assertThat(kinds(report)).containsExactly(kind + " " + collection + "/" + key);
        var difference = report.differences().getFirst();
        assertThat(difference.fields()).containsAll(fields);
        assertThat(difference.organisation()).isEqualTo("mdu-qazi");
        var known = reconciliation.repairable(difference.id(), _ -> true).orElseThrow();
        assertThat(reconciliation.repairable(difference.id(), OTHER.value()::equals))
                .isEmpty();
        assertThat(reconciliation.mend(known)).isTrue();
        assertThat(kinds(report())).isEmpty();
        assertThat(kinds(compared())).isEmpty();
    }

    private String first(String collection) {
        var document =
                views(collection).find(Filters.eq("organisation", "mdu-qazi")).first();
        assertThat(document).isNotNull();
        return String.valueOf(document.get("_id"));
    }

    private MongoCollection<Document> views(String collection) {
        return client.getDatabase(
                        "planledger_views_g" + intake.serving().generation().number())
                .getCollection(collection);
    }

    private Reconciliation.ViewsReport compared() {
        var number = reconciliation.request();
        holds(() -> assertThat(report().answered()).isGreaterThanOrEqualTo(number));
        return report();
    }

    private Reconciliation.ViewsReport report() {
        return reconciliation.report(_ -> true);
    }

    private static List<String> kinds(Reconciliation.ViewsReport report) {
        return report.differences().stream()
                .map(difference -> difference.kind() + " " + difference.document())
                .toList();
    }
}
