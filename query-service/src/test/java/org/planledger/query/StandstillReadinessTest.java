package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.query.intake.Supervision;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;
import org.planledger.query.running.ShiftedClock;

/** Promise: whoever asks over HTTP is told within seconds that history moves and the views do not, on either side of a restore. */
@SuppressWarnings("NullAway.Init")
class StandstillReadinessTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final Duration TOO_LONG = Duration.ofSeconds(11);

    @TempDir
    Path folder;

    private final ShiftedClock clock = new ShiftedClock();
    private final SampleLedger ledger = new SampleLedger();
    private SampleYear year;
    private RunningKafka kafka;
    private RunningMongo mongo;
    private RunningCommandService commandService;
    private RunningQueryService queryService;

    @BeforeEach
    void followHistory() {
        year = SampleYear.in(ledger, QAZI);
        kafka = new RunningKafka(folder);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        kafka.publish(commandService.topic(), ledger.entries());
        queryService = new RunningQueryService(commandService, kafka, mongo, clock);
        holds(() -> assertThat(queryService.ready()).isTrue());
    }

    @AfterEach
    void stop() {
        queryService.close();
        commandService.close();
        mongo.close();
        kafka.close();
    }

    @Test
    void viewsThatStandStillAreNotReady() {
        commandService.withholding(true);
        year.more(3, 1);
        holds(() -> assertThat(standstill()).isPositive());
        assertThat(queryService.ready()).isTrue();
        clock.forward(TOO_LONG);
        notReady();
        commandService.withholding(false);
        holds(() -> assertThat(queryService.ready()).isTrue());
    }

    @Test
    void theNewViewsOfARestoredHistoryThatStandStillAreNotReadyThoughTheOldOnesAnswer() {
        commandService.withholding(true);
        commandService.tell(ledger.restored(
                SampleLedger.id("restored history"), ledger.entries().size() - 4));
        kafka.createTopic(commandService.topic());
        holds(() -> assertThat(standstill()).isPositive());
        clock.forward(TOO_LONG);
        notReady();
        assertThat(queryService.bean(Supervision.class).condition().serving()).isEqualTo(1);
        commandService.withholding(false);
        holds(() -> assertThat(queryService.ready()).isTrue());
        assertThat(queryService.bean(Supervision.class).condition().serving()).isEqualTo(2);
    }

    private Duration standstill() {
        return queryService.bean(Supervision.class).condition().standstill();
    }

    private void notReady() {
        holds(() -> {
            var readiness = queryService.readiness();
            assertThat(readiness.body()).contains("the views stand still while history moves");
            assertThat(readiness.statusCode()).isEqualTo(503);
        });
    }
}
