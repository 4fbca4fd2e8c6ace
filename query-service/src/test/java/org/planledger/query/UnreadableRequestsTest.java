package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.OrganisationId;
import org.planledger.query.running.RawHttp;
import org.planledger.query.running.RunningCommandService;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.running.RunningQueryService;

/** What no client library would send: answered in the same form as every other refusal, over the real port. */
@SuppressWarnings("NullAway.Init")
class UnreadableRequestsTest {
    private static final String HOST = "Host: localhost";

    private static RunningMongo mongo;
    private static RunningCommandService commandService;
    private static RunningQueryService queryService;

    @BeforeAll
    static void start() {
        mongo = new RunningMongo();
        commandService = new RunningCommandService(new SampleLedger());
        queryService = new RunningQueryService(commandService, "localhost:1", mongo.uri(), Map.of());
    }

    @AfterAll
    static void stop() {
        queryService.close();
        commandService.close();
        mongo.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/items/%00",
                "/items/a%5Cb",
                "/items/%ff",
                "/items/%2f..%2f..",
                "/items/%2e%2e/x",
                "/items/%zz",
                "/items/a;b=1",
                "/items//x",
                "/items/%250a",
                "/a%0d%0ab",
                "/<script>",
                "/a b",
                "/../../etc/passwd",
                "/\u0001",
                "no-slash",
                "/{a}",
                "/%C0%AF"
            })
    void anAddressThatCannotBeReadIsMalformed(String address) {
        assertMalformed(RawHttp.send(queryService.port(), "GET " + address + " HTTP/1.1", HOST, authorization()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET / HTTP/9.9\r\nHost: localhost",
                "GET /plans HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET /plans HTTP/1.1\r\nHost: bad host",
                "GET /plans HTTP/1.1\r\nHost: localhost\r\nBad Header: x",
                "POST /plans HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense",
                "POST /plans HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5",
                "G(T / HTTP/1.1\r\nHost: localhost"
            })
    void aRequestThatIsNoHttpIsMalformed(String request) {
        assertMalformed(RawHttp.send(queryService.port(), request));
    }

    @Test
    void anOverlongRequestLineOrHeaderIsRefused() {
        assertMalformed(RawHttp.send(queryService.port(), "GET /" + "x".repeat(20_000) + " HTTP/1.1", HOST));
        assertMalformed(
                RawHttp.send(queryService.port(), "GET /plans HTTP/1.1", HOST, "X-Long: " + "x".repeat(20_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE /plans, 405, request.method",
        "POST /plans, 405, request.method",
        "BREW /plans, 400, request.malformed",
        "GET /nothing, 404, resource.unknown"
    })
    void aMethodOrAddressThatIsNotThereHasItsCode(String line, int status, String code) {
        assertProblem(RawHttp.send(queryService.port(), line + " HTTP/1.1", HOST, authorization()), status, code);
    }

    @Test
    void anAnswerInAnotherFormIsRefusedByCode() {
        assertProblem(
                RawHttp.send(queryService.port(), "GET /status HTTP/1.1", HOST, authorization(), "Accept: image/png"),
                406,
                "request.not-acceptable");
    }

    @Test
    void theRefusalSpeaksTheLanguageThatWasAskedFor() {
        var english = RawHttp.send(queryService.port(), "GET /items/%00 HTTP/1.1", HOST, "Accept-Language: en");
        assertThat(english.body()).contains("The request cannot be read");
        var azerbaijani = RawHttp.send(queryService.port(), "GET /items/%00 HTTP/1.1", HOST);
        assertThat(azerbaijani.body()).doesNotContain("cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "xx", "xx-XX", "zz-zz-zz-zz-zz"})
    void anotherLanguageIsAnsweredInAzerbaijani(String language) {
        assertProblem(
                RawHttp.send(queryService.port(), "GET /plans HTTP/1.1", HOST, "Accept-Language: " + language),
                401,
                "auth.required");
    }

    private static String authorization() {
        return "Authorization: Bearer " + commandService.token(new OrganisationId("mdu-qazi"), "STAFF");
    }

    private static void assertMalformed(RawHttp answer) {
        assertProblem(answer, 400, "request.malformed");
    }

    private static void assertProblem(RawHttp answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.head()).as(answer.toString()).contains("Content-Type: application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"", "\"correlationId\":\"");
        assertThat(answer.body()).doesNotContain("<html", "Tomcat");
    }
}
