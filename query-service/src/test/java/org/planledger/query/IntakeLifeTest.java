package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;
import static org.planledger.query.running.RunningQueryService.json;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

class IntakeLifeTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    @TempDir
    Path folder;

    @Test
    void whatIsPublishedBecomesVisible() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        try (var kafka = new RunningKafka(folder);
                var mongo = new RunningMongo();
                var commandService = new RunningCommandService(ledger)) {
            kafka.createTopic(commandService.topic());
            kafka.publish(commandService.topic(), ledger.entries());
            try (var queryService = new RunningQueryService(commandService, kafka, mongo)) {
                var token = commandService.token(QAZI, "STAFF");
                holds(() -> assertThat(json(queryService.get("/status", token))
                                .path("position")
                                .longValue())
                        .isEqualTo(ledger.entries().size()));
                holds(() -> assertThat(queryService.ready()).isTrue());
                assertThat(commandService.ledgerRequests).hasValue(0);
            }
        }
    }
}
