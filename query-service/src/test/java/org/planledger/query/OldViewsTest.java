package org.planledger.query;

import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;
import static org.planledger.query.running.RunningQueryService.json;

import java.nio.file.Path;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

/** What a reader is told while only views of other folds, or of another history, are there. */
class OldViewsTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final String REPLACED = "Planledger-History-Replaced";

    private final SampleLedger ledger = new SampleLedger();
    private RunningKafka kafka;
    private RunningMongo mongo;
    private RunningCommandService commandService;
    private RunningQueryService queryService;

    @BeforeEach
    void theYearIsVisible(@TempDir Path folder) {
        SampleYear.in(ledger, CENTRE);
        kafka = new RunningKafka(folder);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        kafka.publish(commandService.topic(), List.of(ledger.entries().getLast()));
        queryService = new RunningQueryService(commandService, kafka, mongo);
        shows(ledger);
    }

    @AfterEach
    void close() {
        queryService.close();
        commandService.close();
        mongo.close();
        kafka.close();
    }

    private void shows(SampleLedger whole) {
        holds(() -> assertThat(json(queryService.get("/status", staff()))
                        .path("position")
                        .longValue())
                .isEqualTo(whole.entries().size()));
    }

    private String staff() {
        return commandService.token(CENTRE, "STAFF");
    }

    @Test
    void documentsOfOtherFoldsAreNotReadUntilTheNewOnesAreThere() {
        queryService.close();
        commandService.withholding(true);
        foldedOnce("activities", "activities:0");
        queryService = new RunningQueryService(commandService, kafka, mongo);
        holds(() -> assertThat(queryService.get("/plans", staff()).statusCode()).isEqualTo(200));

        var refused = queryService.get("/activities", staff());
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(json(refused).path("code").asString()).isEqualTo("views.building");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");

        commandService.withholding(false);
        holds(() -> assertThat(queryService.get("/activities", staff()).statusCode())
                .isEqualTo(200));
    }

    private void foldedOnce(String collection, String revision) {
        try (var client = mongo.client()) {
            var generations = client.getDatabase("planledger_views").getCollection("generations");
            var folds = generations.find().first().getString("foldVersion");
            assertThat(folds).contains("," + collection + ":");
            generations.updateMany(
                    new Document(), set("foldVersion", folds.replaceFirst(collection + ":\\d+", revision)));
        }
    }

    @Test
    void viewsOfAReplacedHistoryAreMarkedUntilThoseOfTheNewOneAreThere() {
        assertThat(queryService.get("/plans", staff()).headers().firstValue(REPLACED))
                .isEmpty();

        var restored = ledger.restored(SampleLedger.id("restored"), 20);
        commandService.withholding(true);
        commandService.tell(restored);
        holds(() -> assertThat(queryService.get("/plans", staff()).headers().firstValue(REPLACED))
                .hasValue("true"));
        assertThat(queryService.get("/plans", staff()).statusCode()).isEqualTo(200);

        kafka.createTopic(commandService.topic());
        commandService.withholding(false);
        shows(restored);
        assertThat(queryService.get("/plans", staff()).headers().firstValue(REPLACED))
                .isEmpty();
    }
}
