package org.planledger.query;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningIntake;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.Slow;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Digest;
import org.planledger.query.store.Generation;
import org.springframework.boot.health.contributor.Status;

/** Intake against a real Kafka and a view store over the wire: whatever happens, the views end up as a plain fold. */
@SuppressWarnings("NullAway.Init")
class IntakeTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final OrganisationId OTHER = new OrganisationId("other");

    @TempDir
    static Path folder;

    private static RunningKafka kafka;
    private static int tests;

    private SampleLedger ledger;
    private SampleYear year;
    private RunningMongo mongo;
    private RunningCommandService commandService;

    @BeforeAll
    static void startKafka() {
        kafka = new RunningKafka(folder);
    }

    @AfterAll
    static void stopKafka() {
        kafka.close();
    }

    @BeforeEach
    void startNeighbours() {
        ledger = new SampleLedger(SampleLedger.id("history of test " + ++tests));
        year = SampleYear.in(ledger, QAZI);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
    }

    @AfterEach
    void stopNeighbours() {
        commandService.close();
        mongo.close();
    }

    private RunningIntake intake() {
        return new RunningIntake(commandService, kafka, mongo);
    }

    private void publish(List<LedgerEntry> entries) {
        kafka.publish(commandService.topic(), entries);
    }

    private void visible(RunningIntake intake) {
        holds(() ->
                assertThat(intake.applied(QAZI)).isEqualTo(ledger.entries(QAZI).size()));
    }

    /** What views made quietly, from Kafka alone, in order, come to. */
    private Map<String, Digest.Sum> undisturbed() {
        try (var quietMongo = new RunningMongo();
                var quiet = new RunningIntake(commandService, kafka, quietMongo)) {
            visible(quiet);
            return quiet.digest();
        }
    }

    @Test
    void everyEventIsAppliedOnceAndInOrder() {
        publish(ledger.entries());
        try (var intake = intake()) {
            visible(intake);
            assertThat(intake.count("applied")).isEqualTo(ledger.entries().size());
            assertThat(intake.gapFetches()).isZero();
            assertThat(intake.serving().progress().of(QAZI).position())
                    .isEqualTo(ledger.entries().size());
        }
    }

    /** A place that the broker kept could be ahead of what the views contain. */
    @Test
    void howFarTheViewsAreOnlyTheViewsTell() {
        publish(ledger.entries());
        String group;
        try (var intake = intake()) {
            visible(intake);
            group = "planledger.views." + intake.serving().generation().id();
        }
        assertThat(kafka.committed(group)).isEmpty();
    }

    @Test
    void aRestartGoesOnWhereItStopped() {
        publish(ledger.entries());
        try (var first = intake()) {
            visible(first);
        }
        var before = ledger.entries().size();
        year.more(10, 5);
        publish(ledger.entries().subList(before, before + 10));
        try (var second = intake()) {
            visible(second);
            assertThat(second.count("applied")).isEqualTo(10);
            assertThat(second.gapFetches()).isZero();
            assertThat(second.serving().generation().number()).isEqualTo(1);
        }
    }

    @Test
    void redeliveryInAnyOrderChangesNothing() {
        publish(ledger.entries());
        var expected = undisturbed();
        var again = new ArrayList<LedgerEntry>(ledger.entries());
        again.addAll(ledger.entries());
        Collections.shuffle(again, new Random(7));
        try (var intake = intake()) {
            visible(intake);
            publish(again);
            publish(ledger.entries());
            holds(() -> assertThat(intake.count("skipped"))
                    .isEqualTo(3.0 * ledger.entries().size()));
            assertThat(intake.digest()).isEqualTo(expected);
        }
    }

    /** If the place went ahead of the views, whoever is killed at this moment would never be given these events again. */
    @Test
    void theNextPlaceToReadIsKeptOnlyAfterTheViews() throws InterruptedException {
        publish(ledger.entries());
        int index = 1;
        var slow = new Slow<>(ItemProjection.ITEMS, ledger.entries(QAZI).get(index));
        var projections = new ArrayList<>(Projections.all());
        projections.set(projections.indexOf(ItemProjection.ITEMS), slow);
        try (var intake = new RunningIntake(commandService, kafka, mongo, projections)) {
            assertThat(slow.awaitThere()).isTrue();
            Thread.sleep(1_000); // long enough for a place that does not wait to have been kept
            assertThat(nextPlace()).isLessThanOrEqualTo(index);
            slow.letGo();
            visible(intake);
            holds(() -> assertThat(nextPlace()).isEqualTo(ledger.entries().size()));
        }
    }

    private long nextPlace() {
        try (var client = mongo.client()) {
            long next = 0;
            for (var place : client.getDatabase("planledger_views_g1")
                    .getCollection("offsets")
                    .find()) {
                next += place.get("offset", Number.class).longValue();
            }
            return next;
        }
    }

    @Test
    void aGapIsFetchedFromTheLedger() {
        var entries = ledger.entries();
        var gappy = new ArrayList<LedgerEntry>(entries.subList(0, 5));
        gappy.addAll(entries.subList(12, entries.size()));
        publish(gappy);
        try (var intake = intake()) {
            visible(intake);
            assertThat(intake.gapFetches()).isPositive();
            var healed = intake.digest();
            publish(entries.subList(5, 12));
            assertThat(undisturbed()).isEqualTo(healed);
        }
    }

    @Test
    void whatKafkaNeverBringsIsFetchedToo() {
        publish(ledger.entries().subList(0, 20));
        try (var intake = intake()) {
            visible(intake);
            assertThat(intake.gapFetches()).isPositive();
        }
    }

    @Test
    void aForgedRecordIsNotBelieved() {
        var entries = ledger.entries();
        publish(entries.subList(0, 10));
        kafka.publishForged(commandService.topic(), entries.get(10), "{}");
        publish(entries.subList(11, entries.size()));
        try (var intake = intake()) {
            visible(intake);
            assertThat(intake.count("unreadable")).isEqualTo(1);
            assertThat(intake.count("poison")).isZero();
        }
    }

    @Test
    void aWipedStoreComesBackWithoutAnyNewEvent() {
        publish(ledger.entries());
        var expected = undisturbed();
        try (var intake = intake()) {
            visible(intake);
            mongo.stop();
            mongo.start();
            visible(intake);
            assertThat(intake.digest()).isEqualTo(expected);
            assertThat(intake.serving().generation().number()).isEqualTo(2);
        }
    }

    @Test
    void aStoreThatLostItsEndComesBack() {
        publish(ledger.entries());
        try (var intake = intake()) {
            visible(intake);
            var expected = intake.digest();
            try (var client = mongo.client()) {
                // an older backup of the progress alone: documents are ahead, as after a crash between the writes
                var progress = client.getDatabase("planledger_views_g1").getCollection("progress");
                progress.updateOne(
                        new org.bson.Document("_id", QAZI.value()),
                        new org.bson.Document(
                                "$set", new org.bson.Document("organisationSequence", 3L).append("position", 3L)));
            }
            publish(List.of());
            visible(intake);
            assertThat(intake.digest()).isEqualTo(expected);
        }
    }

    @Test
    void whatAZombieWritesIsOvertaken() {
        publish(ledger.entries().subList(0, 10));
        try (var intake = intake();
                var zombie = intake()) {
            visible(intake);
            visible(zombie);
            for (int i = 0; i < 5; i++) {
                year.more(20, i);
                publish(ledger.entries()
                        .subList(ledger.entries().size() - 20, ledger.entries().size()));
            }
            visible(intake);
            var shared = intake.digest();
            assertThat(undisturbed()).isEqualTo(shared);
        }
    }

    @Test
    void aRebuildIsByteEqualAndReadsGoOn() {
        publish(ledger.entries());
        try (var intake = intake()) {
            visible(intake);
            var before = intake.digest();
            intake.supervision.rebuild();
            holds(() -> {
                assertThat(intake.applied(QAZI)).isEqualTo(ledger.entries(QAZI).size());
                assertThat(intake.serving().generation().number()).isEqualTo(2);
            });
            assertThat(intake.digest()).isEqualTo(before);
            holds(() -> assertThat(intake.generations.seen().getFirst().state()).isEqualTo(Generation.State.DROPPED));
        }
    }

    @Test
    void anotherHistoryIsANewGenerationFromItsFirstEvent() {
        publish(ledger.entries());
        try (var intake = intake()) {
            visible(intake);
            var restored = ledger.restored(SampleLedger.id("restored " + tests), 15);
            SampleYear.in(restored, OTHER);
            commandService.tell(restored);
            kafka.createTopic(commandService.topic());
            publish(restored.entries());
            holds(() -> {
                assertThat(intake.serving().generation().historyId()).isEqualTo(restored.historyId());
                assertThat(intake.applied(QAZI)).isEqualTo(15);
                assertThat(intake.applied(OTHER))
                        .isEqualTo(restored.entries(OTHER).size());
            });
            // a late word of the old history is not listened to
            commandService.tell(ledger);
            holds(() -> assertThat(intake.supervision.condition().position())
                    .isEqualTo(restored.entries().size()));
            assertThat(intake.generations.seen()).hasSize(2);
        }
    }

    @Test
    void viewsOfAnotherHistoryThanTheLedgersAreAForkUntilTheNewOnesAnswer() {
        publish(ledger.entries());
        try (var intake = intake()) {
            visible(intake);
            assertThat(intake.supervision.condition().fork()).isNull();
            var restored = ledger.restored(SampleLedger.id("restored " + tests), 15);
            commandService.withholding(true);
            commandService.tell(restored);
            holds(() -> {
                var fork = requireNonNull(intake.supervision.condition().fork());
                assertThat(fork.views()).isEqualTo(ledger.historyId());
                assertThat(fork.ledger()).isEqualTo(restored.historyId());
                assertThat(intake.registry
                                .get("planledger.views.forked")
                                .gauge()
                                .value())
                        .isPositive();
            });
            kafka.createTopic(commandService.topic());
            commandService.withholding(false);
            holds(() -> assertThat(intake.supervision.condition().fork()).isNull());
        }
    }

    @Test
    void aTopicThatForgetsIsRefused() {
        ledger = new SampleLedger(SampleLedger.id("forgetful " + tests));
        year = SampleYear.in(ledger, QAZI);
        commandService.tell(ledger);
        kafka.createTopic(commandService.topic(), Map.of("retention.ms", "604800000"));
        publish(ledger.entries());
        try (var intake = intake()) {
            holds(() -> assertThat(intake.supervision.condition().refused()).contains("retention.ms is 604800000"));
            assertThat(intake.health.health().getStatus()).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void aTopicWhosePartitionsWereChangedIsRefused() {
        publish(ledger.entries());
        kafka.addPartition(commandService.topic());
        try (var intake = intake()) {
            holds(() -> assertThat(intake.supervision.condition().refused()).contains("65 partitions, must have 64"));
            assertThat(intake.health.health().getStatus()).isEqualTo(Status.DOWN);
        }
    }

    @Test
    void anOrganisationThatBeginsLaterIsSeen() {
        publish(ledger.entries());
        try (var intake = intake()) {
            visible(intake);
            SampleYear.in(ledger, OTHER);
            publish(ledger.entries(OTHER));
            holds(() -> assertThat(intake.applied(OTHER))
                    .isEqualTo(ledger.entries(OTHER).size()));
            assertThat(intake.serving().progress().of(QAZI)).isNotEqualTo(Applied.NOTHING);
            holds(() -> assertThat(intake.health.health().getStatus()).isEqualTo(Status.UP));
        }
    }
}
