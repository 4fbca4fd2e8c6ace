package org.planledger.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.command.testing.App;
import org.planledger.command.testing.Database;
import org.planledger.command.testing.RawHttp;

/** What no client library would send: answered in the same form as every other refusal, over the real port. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableRequestsTest {
    private static final String HOST = "Host: localhost";

    private App app;

    @BeforeAll
    void start() {
        app = App.start(new Database(), new Class<?>[0]);
    }

    @AfterAll
    void stop() {
        app.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commands/%00",
                "/commands/a%5Cb",
                "/commands/%ff",
                "/commands/%2f..%2f..",
                "/commands/%2e%2e/x",
                "/commands/%zz",
                "/commands/a;b=1",
                "/commands//x",
                "/commands/%250a",
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
        assertMalformed(RawHttp.send(app.port(), "GET " + address + " HTTP/1.1", HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET / HTTP/9.9\r\nHost: localhost",
                "GET /accounts HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET /accounts HTTP/1.1\r\nHost: bad host",
                "GET /accounts HTTP/1.1\r\nHost: localhost\r\nBad Header: x",
                "GET /accounts HTTP/1.1\r\nHost: localhost\r\n: x",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2",
                "G(T / HTTP/1.1\r\nHost: localhost"
            })
    void aRequestThatIsNoHttpIsMalformed(String request) {
        assertMalformed(RawHttp.send(app.port(), request));
    }

    @Test
    void anOverlongRequestLineOrHeaderIsRefused() {
        assertMalformed(RawHttp.send(app.port(), "GET /" + "x".repeat(20_000) + " HTTP/1.1", HOST));
        assertMalformed(RawHttp.send(app.port(), "GET /accounts HTTP/1.1", HOST, "X-Long: " + "x".repeat(20_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "TRACE /accounts, 405, request.method",
        "BREW /accounts, 400, request.malformed",
        "DELETE /sign-in, 401, auth.required",
        "PUT /oauth2/jwks, 401, auth.required",
        "GET /nothing, 401, auth.required"
    })
    void aMethodOrAddressThatIsNotThereHasItsCode(String line, int status, String code) {
        assertProblem(RawHttp.send(app.port(), line + " HTTP/1.1", HOST), status, code);
    }

    @Test
    void anotherMediaTypeOrAnAnswerInAnotherFormIsRefusedByCode() {
        assertProblem(
                RawHttp.send(app.port(), "POST /sign-in HTTP/1.1", HOST, "Content-Type: text/xml", "Content-Length: 0"),
                415,
                "request.media-type");
        assertProblem(
                RawHttp.send(app.port(), "GET /oauth2/jwks HTTP/1.1", HOST, "Accept: image/png"),
                406,
                "request.not-acceptable");
        assertProblem(
                RawHttp.send(app.port(), "POST /sign-in HTTP/1.1", HOST, "Content-Type: nonsense", "Content-Length: 0"),
                415,
                "request.media-type");
    }

    @Test
    void theRefusalSpeaksTheLanguageThatWasAskedFor() {
        var english = RawHttp.send(app.port(), "GET /commands/%00 HTTP/1.1", HOST, "Accept-Language: en");
        assertThat(english.body()).contains("Malformed request");
        var azerbaijani = RawHttp.send(app.port(), "GET /commands/%00 HTTP/1.1", HOST);
        assertThat(azerbaijani.body()).doesNotContain("Malformed request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1-1-1-1-1", "{00000000-0000-0000-0000-000000000000}", "x y"})
    void aCorrelationIdThatIsNoUuidIsRefusedAndNamed(String id) {
        var refused = RawHttp.send(app.port(), "GET /oauth2/jwks HTTP/1.1", HOST, "Correlation-Id: " + id);
        assertMalformed(refused);
        assertThat(refused.body()).contains("\"field\":\"Correlation-Id\"").doesNotContain("\"" + id + "\"");
    }

    @Test
    void aWellFormedCorrelationIdIsTakenOver() {
        var id = UUID.randomUUID().toString();
        var answer = RawHttp.send(app.port(), "GET /oauth2/jwks HTTP/1.1", HOST, "Correlation-Id: " + id);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head()).contains("Correlation-Id: " + id);
    }

    @Test
    void aParameterThatCannotBeDecodedIsMalformed() {
        assertMalformed(RawHttp.send(
                app.port(),
                "GET /accounts?organisation=%ff HTTP/1.1",
                HOST,
                "Authorization: Bearer " + app.signIn("isci")));
    }

    @Test
    void aFormOfSeveralPartsThatHasNoneIsMalformed() {
        assertMalformed(RawHttp.send(
                app.port(),
                "POST /evidence HTTP/1.1",
                HOST,
                "Authorization: Bearer " + app.signIn("isci"),
                "Content-Type: multipart/form-data; boundary=b",
                "Content-Length: 0"));
    }

    @Test
    void aPatternIsNoMediaType() {
        assertProblem(
                RawHttp.send(app.port(), "POST /sign-in HTTP/1.1", HOST, "Content-Type: */*", "Content-Length: 0"),
                415,
                "request.media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "xx", "xx-XX", "zz-zz-zz-zz-zz"})
    void anotherLanguageIsAnsweredInAzerbaijani(String language) {
        assertProblem(
                RawHttp.send(app.port(), "GET /accounts HTTP/1.1", HOST, "Accept-Language: " + language),
                401,
                "auth.required");
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
