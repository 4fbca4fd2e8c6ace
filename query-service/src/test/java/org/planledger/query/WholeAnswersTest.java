package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;
import static org.planledger.query.running.RunningQueryService.json;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningKafka;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

/** The same questions to the whole application: from Kafka through the store to opened answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeAnswersTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final OrganisationId ANOTHER = new OrganisationId("another");

    private final SampleLedger ledger = new SampleLedger();
    private final SampleYear year = SampleYear.in(ledger, CENTRE);
    private RunningKafka kafka;
    private RunningMongo mongo;
    private RunningCommandService commandService;
    private RunningQueryService queryService;

    @BeforeAll
    void theYearIsVisible(@TempDir Path folder) {
        SampleYear.begun(ledger, ANOTHER);
        kafka = new RunningKafka(folder);
        mongo = new RunningMongo();
        commandService = new RunningCommandService(ledger);
        kafka.createTopic(commandService.topic());
        // the newest events only: what is before them, intake fetches from the ledger
        kafka.publish(commandService.topic(), List.of(ledger.entries(CENTRE).getLast()));
        kafka.publish(commandService.topic(), List.of(ledger.entries(ANOTHER).getLast()));
        queryService = new RunningQueryService(commandService, kafka, mongo);
        holds(() -> assertThat(json(queryService.get("/status", staff()))
                        .path("position")
                        .longValue())
                .isEqualTo(ledger.entries().size()));
    }

    @AfterAll
    void close() {
        queryService.close();
        commandService.close();
        mongo.close();
        kafka.close();
    }

    private String staff() {
        return commandService.token(CENTRE, "STAFF");
    }

    List<String> paths() {
        return List.of(
                "/plans",
                "/plans/" + year.planId + "/board",
                "/items/" + year.item(3),
                "/items/" + year.item(1) + "/timeline?size=200",
                "/activities?from=2025-01-01&to=2025-12-31",
                "/activities?item=" + year.item(1) + "&state=HELD",
                "/activities/" + SampleLedger.id(CENTRE + " activity meeting"),
                "/visits?item=" + year.item(3),
                "/visits?person=" + year.veteran,
                "/visits/" + SampleLedger.id(CENTRE + " visit first"),
                "/fund",
                "/fund/entries",
                "/fund/entries?kind=SUPPORT",
                "/fund/entries/" + SampleLedger.id(CENTRE + " gift"),
                "/persons",
                "/persons/" + year.donor,
                "/audit?size=200",
                "/audit?person=" + year.donor + "&type=fund.donation-registered&type=person.registered",
                "/audit?item=" + year.item(1) + "&actor=" + SampleYear.STAFF + "&from=2025-01-01&to=2025-12-31",
                "/indicators?year=2025",
                "/worklist");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void anAnswerIsOpenedForStaffAndTheSameAsOfNow(String path) {
        var answer = queryService.get(path, staff());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("\"box\"");
        if (path.equals("/worklist") || path.contains("board")) return; // they depend on the day
        var then = queryService.get(
                path + (path.contains("?") ? "&" : "?") + "asOf=@"
                        + ledger.entries().size(),
                staff());
        assertThat(then.statusCode()).as(then.body()).isEqualTo(200);
        if (!path.startsWith("/items") && !path.startsWith("/indicators")) {
            assertThat(then.body()).isEqualTo(answer.body());
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void whoMayNotReadPersonalTextsGetsNoneOfThem(String path) {
        var answer = queryService.get(path, commandService.token(CENTRE, "AUDITOR"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("\"box\"", "Qəhrəmanov", "Xanımova", "Şahbazov", "Dərman", "Səhv", "şəkil", "Tədbir t");
    }

    @ParameterizedTest
    @MethodSource("paths")
    void anotherOrganisationSeesNothingOfIt(String path) {
        var answer = queryService.get(path, commandService.token(ANOTHER, "HEAD"));
        assertThat(answer.statusCode()).isIn(200, 404);
        if (answer.statusCode() == 404) return;
        assertThat(answer.body()).doesNotContain(year.planId.toString(), year.veteran.toString(), "Dərman");
    }

    @Test
    void sentencesAreToldInTheLanguageAskedFor() {
        var path = "/audit?type=visit.recorded&size=1&page=2";
        assertThat(json(queryService.get(path, staff()))
                        .at("/content/0/sentence")
                        .asString())
                .isEqualTo("Aynur İşçi 1.3 bəndi üzrə ev baş çəkməsini qeyd etdi (15.01.2025); qazi: Əli Qəhrəmanov");
        assertThat(json(queryService.get(path, staff(), "Accept-Language", "en-GB,en;q=0.9"))
                        .at("/content/0/sentence")
                        .asString())
                .isEqualTo("Aynur İşçi recorded a visit at home for item 1.3 (15.01.2025); veteran: Əli Qəhrəmanov");
    }

    @Test
    void anItemStandsOpenAsOfAnInstantBeforeItsClosing() {
        var closed = json(queryService.get("/audit?type=item.closed&item=" + year.item(5), staff()))
                .at("/content/0/position")
                .asLong();
        var path = "/items/" + year.item(5) + "?asOf=@";
        assertThat(json(queryService.get(path + closed, staff())).path("state").asString())
                .isEqualTo("CLOSED");
        assertThat(json(queryService.get(path + (closed - 1), staff()))
                        .path("status")
                        .asString())
                .isEqualTo("CLOSING_REQUESTED");
        assertThat(json(queryService.get(path + (closed - 2), staff()))
                        .path("status")
                        .asString())
                .isEqualTo("OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "/visits?size=many,size",
        "/visits?item=5.3,item",
        "/activities?from=22.11.2026,from",
        "/activities?state=held,state",
        "/persons?kind=HERO,kind",
        "/audit?type=visit.forgotten,type",
        "/audit?to=tomorrow,to",
        "/indicators?year=now,year",
    })
    void aParameterThatCannotBeReadIsNamed(String path, String parameter) {
        assertRefused(path, 400, "request.malformed", parameter);
    }

    @ParameterizedTest
    @CsvSource({"/visits?size=201,size", "/fund/entries?size=0,size", "/audit?page=-1,page", "/indicators?year=25,year"
    })
    void aParameterOutsideItsLimitsIsNamed(String path, String parameter) {
        assertRefused(path, 422, "request.invalid", parameter);
    }

    @Test
    void aNameInAnAddressIsRefusedAndNotRepeated() {
        var refused = queryService.send(
                "POST", "/persons/search?q=kanarya", staff(), "Content-Type", "application/x-www-form-urlencoded");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("errors").get(0).path("field").asString()).isEqualTo("q");
        assertThat(refused.body()).doesNotContain("kanarya");
    }

    private void assertRefused(String path, int status, String code, String parameter) {
        var answer = queryService.get(path, staff());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).at("/errors/0/field").asString()).isEqualTo(parameter);
    }

    @Test
    void whatIsNotThereIsUnknown() {
        var answer = queryService.get("/items/" + SampleLedger.id("nothing"), staff());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo("resource.unknown");
    }
}
