package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.events.Recorded;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningIntake;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.view.Projection;
import org.springframework.boot.health.contributor.Status;

/** A Kafka that loses its end or stops, folds that change, and views that others left behind. */
class IntakeHurtTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    @TempDir
    Path folder;

    @Test
    void aCutOffEndOfTheTopicIsFetchedAndKafkaMayStop() {
        var ledger = new SampleLedger();
        var year = SampleYear.in(ledger, QAZI);
        try (var kafka = new RunningKafka(folder);
                var mongo = new RunningMongo();
                var commandService = new RunningCommandService(ledger)) {
            kafka.createTopic(commandService.topic());
            kafka.publish(commandService.topic(), ledger.entries().subList(0, 10));
            try (var intake = new RunningIntake(commandService, kafka, mongo)) {
                visible(intake, ledger);

                // published while intake cannot read, then lost by Kafka before anybody read it
                mongo.stop();
                var position = ledger.entries().size();
                year.more(30, 1);
                kafka.publish(commandService.topic(), ledger.entries().subList(position, position + 30));
                kafka.cutOff(commandService.topic(), QAZI, 0.5);
                mongo.start();
                visible(intake, ledger);
                assertThat(intake.gapFetches()).isPositive();

                // Kafka away: what was shown is still shown, and history goes on when it is back
                kafka.stop();
                assertThat(intake.views(QAZI).position())
                        .isEqualTo(ledger.entries().size());
                year.more(5, 2);
                kafka.start();
                kafka.publish(commandService.topic(), ledger.entries().subList(position + 30, position + 35));
                visible(intake, ledger);
                holds(() -> assertThat(intake.health.health().getStatus()).isEqualTo(Status.UP));
            }
        }
    }

    @Test
    void aChangedFoldIsANewGeneration() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        try (var kafka = new RunningKafka(folder);
                var mongo = new RunningMongo();
                var commandService = new RunningCommandService(ledger)) {
            kafka.createTopic(commandService.topic());
            kafka.publish(commandService.topic(), ledger.entries());
            try (var old = new RunningIntake(commandService, kafka, mongo, List.of(new Count()))) {
                visible(old, ledger);
                try (var changed = new RunningIntake(commandService, kafka, mongo, List.of(new Twice()))) {
                    holds(() ->
                            assertThat(changed.serving().generation().number()).isEqualTo(2));
                    visible(changed, ledger);
                    var count = changed.views(QAZI).find(new Twice(), "all").orElseThrow();
                    assertThat(count.events()).isEqualTo(2L * ledger.entries().size());
                    holds(() -> assertThat(old.generations.seen()).hasSize(2));
                }
            }
        }
    }

    @Test
    void viewsThatAnotherProgramLeftBehindAreOfNoUseAndNoHarm() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        try (var kafka = new RunningKafka(folder);
                var mongo = new RunningMongo();
                var commandService = new RunningCommandService(ledger)) {
            try (var client = mongo.client()) {
                client.getDatabase("planledger_views")
                        .getCollection("generations")
                        .insertOne(new Document("_id", 4).append("state", "LIVE"));
            }
            kafka.createTopic(commandService.topic());
            kafka.publish(commandService.topic(), ledger.entries());
            try (var intake = new RunningIntake(commandService, kafka, mongo, List.of(new Count()))) {
                visible(intake, ledger);
                assertThat(intake.serving().generation().number()).isEqualTo(5);
            }
        }
    }

    /** The same count, folded otherwise. */
    private static final class Twice extends Count {
        @Override
        public int revision() {
            return 2;
        }

        @Override
        public Counted fold(@Nullable Counted view, String id, Recorded<?> recorded) {
            return new Counted(view == null ? 2 : view.events() + 2);
        }
    }

    private static void visible(RunningIntake intake, SampleLedger ledger) {
        holds(() ->
                assertThat(intake.applied(QAZI)).isEqualTo(ledger.entries(QAZI).size()));
    }

    /** How many events there were. */
    record Counted(long events) {}

    private static class Count implements Projection<Counted> {
        @Override
        public String collection() {
            return "counts";
        }

        @Override
        public int revision() {
            return 1;
        }

        @Override
        public Class<Counted> type() {
            return Counted.class;
        }

        @Override
        public List<String> touches(Recorded<?> recorded) {
            return List.of("all");
        }

        @Override
        public Counted fold(@Nullable Counted view, String id, Recorded<?> recorded) {
            return new Counted(view == null ? 1 : view.events() + 1);
        }

        @Override
        public List<String> indexed() {
            return List.of("events");
        }
    }
}
