package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address that no browser would make still gets a page that a person can read. */
class UnreadableRequestsTest extends WebUiTest {
    private static final String HOST = "Host: localhost";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/%00",
                "/plan/a%5Cb",
                "/plan/%ff",
                "/plan/%2f..%2f..",
                "/plan/%2e%2e/x",
                "/plan/%zz",
                "/plan;b=1",
                "/plan//x",
                "/plan/%250a",
                "/a%0d%0ab",
                "/<script>",
                "/a b",
                "/../../etc/passwd",
                "/\u0001",
                "no-slash"
            })
    void anAddressThatCannotBeReadGetsOurPage(String address) {
        assertOurPage(RawHttp.send(port, "GET " + address + " HTTP/1.1", HOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1",
                "GET / HTTP/9.9\r\nHost: localhost",
                "GET /plan HTTP/1.1\r\nHost: a\r\nHost: b",
                "GET /plan HTTP/1.1\r\nHost: localhost\r\nBad Header: x",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5",
                "G(T / HTTP/1.1\r\nHost: localhost",
                "BREW /plan HTTP/1.1\r\nHost: localhost"
            })
    void aRequestThatIsNoHttpGetsOurPage(String request) {
        assertOurPage(RawHttp.send(port, request));
    }

    @Test
    void anOverlongAddressGetsOurPage() {
        assertOurPage(RawHttp.send(port, "GET /" + "x".repeat(20_000) + " HTTP/1.1", HOST));
    }

    @Test
    void thePageSpeaksTheLanguageThatThePersonChose() {
        var english = RawHttp.send(port, "GET /plan/%00 HTTP/1.1", HOST, "Cookie: planledger-language=en");
        assertThat(english.body()).contains("lang=\"en\"", "The request was not understood");
        var azerbaijani = RawHttp.send(port, "GET /plan/%00 HTTP/1.1", HOST);
        assertThat(azerbaijani.body()).contains("lang=\"az\"", "Sorğu anlaşılmadı");
    }

    @Test
    void aMethodThatIsNotAllowedGetsOurPage() {
        var refused = RawHttp.send(port, "TRACE /plan HTTP/1.1", HOST);
        assertThat(refused.status()).isEqualTo(405);
        assertReadable(refused);
    }

    private static void assertOurPage(RawHttp answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertReadable(answer);
        assertThat(answer.body()).contains("Sorğu anlaşılmadı");
    }

    private static void assertReadable(RawHttp answer) {
        assertThat(answer.head()).containsIgnoringCase("content-type: text/html;charset=UTF-8");
        assertThat(answer.body()).contains("href=\"/\"", "planledger").doesNotContain("Tomcat", "Exception");
    }
}
