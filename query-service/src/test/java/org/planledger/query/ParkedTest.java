package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.plan.ItemProjection;
import org.planledger.query.running.Poisoned;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningIntake;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.ParkedEvents;
import org.planledger.query.view.Parked;
import org.planledger.query.view.Projection;
import org.springframework.boot.health.contributor.Status;

/** Events that a projection cannot take, against a real Kafka and a view store over the wire. */
@SuppressWarnings("NullAway.Init")
class ParkedTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final OrganisationId OTHER = new OrganisationId("other");
    private static final int ITEM_1 = 1;

    @TempDir
    static Path folder;

    private static RunningKafka kafka;
    private static int tests;

    private SampleLedger ledger;
    private SampleYear year;
    private RunningMongo mongo;
    private RunningCommandService commandService;
    private List<Projection<?>> projections;
    private Poisoned<?> items;

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
        ledger = new SampleLedger(SampleLedger.id("parked " + ++tests));
        year = SampleYear.in(ledger, QAZI);
        SampleYear.in(ledger, OTHER);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        kafka.publish(commandService.topic(), ledger.entries());
        projections = Poisoned.each(Projections.all());
        items = (Poisoned<?>) projections.get(Projections.all().indexOf(ItemProjection.ITEMS));
    }

    @AfterEach
    void stopNeighbours() {
        commandService.close();
        mongo.close();
    }

    private RunningIntake intake() {
        return new RunningIntake(commandService, kafka, mongo, projections);
    }

    private void visible(RunningIntake intake) {
        holds(() -> {
            assertThat(intake.applied(QAZI)).isEqualTo(ledger.entries(QAZI).size());
            assertThat(intake.applied(OTHER)).isEqualTo(ledger.entries(OTHER).size());
        });
    }

    private void more(int count, long seed) {
        int before = ledger.entries().size();
        year.more(count, seed);
        kafka.publish(
                commandService.topic(),
                ledger.entries().subList(before, ledger.entries().size()));
    }

    /** The views are those of a quiet intake of the same history with the same failures. */
    private void asUndisturbed(RunningIntake intake) {
        try (var quietMongo = new RunningMongo();
                var quiet = new RunningIntake(commandService, kafka, quietMongo, projections)) {
            visible(quiet);
            assertThat(intake.digest()).isEqualTo(quiet.digest());
        }
    }

    private static List<Parked> parked(RunningIntake intake) {
        return intake.serving().parked().of(QAZI).stream()
                .map(ParkedEvents.Kept::parked)
                .toList();
    }

    private LedgerEntry item1() {
        return ledger.entries(QAZI).get(ITEM_1);
    }

    @Test
    void onlyTheAggregateIsParkedInOrderAndOnlyForThatView() {
        items.at(item1());
        try (var intake = intake()) {
            visible(intake);
            var aggregate = item1().envelope().aggregateId();
            var ofItem = ledger.entries(QAZI).stream()
                    .filter(entry -> entry.envelope().aggregateId().equals(aggregate))
                    .map(LedgerEntry::position)
                    .toList();
            assertThat(parked(intake)).extracting(Parked::position).isEqualTo(ofItem);
            assertThat(parked(intake).getFirst().reason()).isEqualTo(Parked.Reason.UNFOLDABLE);
            assertThat(parked(intake).subList(1, ofItem.size()))
                    .allMatch(each -> each.reason() == Parked.Reason.BEHIND);
            assertThat(parked(intake)).allMatch(each -> each.stream().view().equals("items"));
            assertThat(intake.views(QAZI).find(ItemProjection.ITEMS, aggregate.toString()))
                    .isEmpty();
            assertThat(intake.views(QAZI)
                            .find(ItemProjection.ITEMS, year.item(2).toString()))
                    .isPresent();
            assertThat(intake.views(QAZI).parked()).hasSize(ofItem.size());
            assertThat(intake.views(OTHER).parked()).isEmpty();
            asUndisturbed(intake);
            isTold(intake, ofItem.size());
        }
    }

    private static void isTold(RunningIntake intake, int events) {
        holds(() -> {
            assertThat(intake.supervision.condition().parked()).containsEntry("items", (long) events);
            assertThat(intake.health.health().getStatus()).isEqualTo(Status.UP);
            assertThat(intake.health.health().getDetails()).containsKeys("parked", "parkedSince");
            assertThat(intake.registry
                            .get("planledger.parked.events")
                            .tag("view", "items")
                            .gauge()
                            .value())
                    .isEqualTo(events);
            assertThat(intake.registry.get("planledger.parked.age").gauge().value())
                    .isPositive();
        });
        assertThat(intake.supervision.condition().stopped()).isEmpty();
        assertThat(intake.count("poison")).isPositive();
    }

    @Test
    void afterAFixTheViewsAreThoseOfAFullFoldAndLaterEventsGoOn() {
        items.at(item1());
        try (var intake = intake()) {
            visible(intake);
            more(10, 1);
            visible(intake);
            items.mend();
            // nobody waits for the next try
            assertThat(intake.serving().parked().ask(QAZI, "items", null, Instant.now()))
                    .isPositive();
            holds(() -> assertThat(parked(intake)).isEmpty());
            asUndisturbed(intake);
            more(10, 2);
            visible(intake);
            asUndisturbed(intake);
            holds(() -> assertThat(intake.supervision.condition().parked()).isEmpty());
            assertThat(intake.health.health().getDetails()).doesNotContainKey("parked");
        }
    }

    @Test
    void aProgramThatStartsTriesAgainByItself() {
        items.at(item1());
        try (var intake = intake()) {
            visible(intake);
            intake.serving().parked().tried(QAZI, Long.MAX_VALUE, 99, Instant.now(), null);
        }
        items.mend();
        try (var intake = intake()) {
            visible(intake);
            holds(() -> assertThat(parked(intake)).isEmpty());
            assertThat(intake.serving().generation().number()).isEqualTo(1);
            asUndisturbed(intake);
        }
    }

    @Test
    void aMendedFoldOfAnotherRevisionIsANewGenerationInWhichNothingIsParked() {
        items.at(item1());
        try (var old = intake()) {
            visible(old);
            assertThat(parked(old)).isNotEmpty();
            var mended = projections.stream()
                    .<Projection<?>>map(each -> each == items ? new Poisoned<>(ItemProjection.ITEMS, 1_000) : each)
                    .toList();
            try (var intake = new RunningIntake(commandService, kafka, mongo, mended)) {
                holds(() -> assertThat(intake.serving().generation().number()).isEqualTo(2));
                visible(intake);
                assertThat(parked(intake)).isEmpty();
            }
        }
    }

    @Test
    void anEventOfATypeThatOnlyANewerProgramKnowsIsKeptAndParkedForAllViews() {
        var aggregate = UUID.fromString("7d0d0f0e-93f4-4f0c-8f7a-000000000001");
        int before = ledger.entries().size();
        ledger.appendStored(QAZI, "visit", aggregate, "visit.photographed", 1, "{\"of\":\"tomorrow\"}");
        more(5, 1);
        kafka.publish(commandService.topic(), ledger.entries().subList(before, before + 1));
        try (var intake = intake()) {
            visible(intake);
            assertThat(parked(intake)).hasSize(Projections.all().size());
            assertThat(parked(intake)).allMatch(each -> each.reason() == Parked.Reason.UNKNOWN_TYPE);
            var kept = new java.util.ArrayList<LedgerEntry>();
            intake.serving().history().visit(QAZI, 0, kept::add);
            assertThat(kept).isEqualTo(ledger.entries(QAZI));
            asUndisturbed(intake);
        }
    }

    @Test
    void aStoreThatLostItsEndAndEverythingComingTwiceChangeNothing() {
        items.at(item1());
        try (var intake = intake()) {
            visible(intake);
            var expected = intake.digest();
            try (var client = mongo.client()) {
                // documents and parked events are ahead of the progress, as after a crash between the writes
                client.getDatabase("planledger_views_g1")
                        .getCollection("progress")
                        .updateOne(
                                new Document("_id", QAZI.value()),
                                new Document("$set", new Document("organisationSequence", 1L).append("position", 1L)));
            }
            kafka.publish(commandService.topic(), ledger.entries());
            holds(() -> assertThat(intake.count("skipped")).isPositive());
            visible(intake);
            assertThat(intake.digest()).isEqualTo(expected);
        }
    }

    @Test
    void aWipedStoreParksTheSameAgain() {
        items.at(item1());
        try (var intake = intake()) {
            visible(intake);
            var expected = intake.digest();
            mongo.stop();
            mongo.start();
            visible(intake);
            holds(() -> assertThat(intake.serving().generation().number()).isEqualTo(2));
            visible(intake);
            assertThat(intake.digest()).isEqualTo(expected);
        }
    }

    @Test
    void twoThatReadTheSameAndOneThatKnowsLessEndAlike() {
        items.at(item1());
        var mended = Poisoned.each(Projections.all());
        try (var intake = intake();
                var newer = new RunningIntake(commandService, kafka, mongo, mended)) {
            visible(intake);
            for (int i = 0; i < 4; i++) more(15, i);
            visible(intake);
            visible(newer);
            // whichever of the two parked or folded what: the older one mended too, all is as in a full fold
            items.mend();
            intake.serving().parked().askAll(Instant.now());
            holds(() -> assertThat(parked(intake)).isEmpty());
            asUndisturbed(intake);
        }
    }
}
