package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.htmlunit.html.DomElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Promise: a page that follows is told whether anybody is behind its stream, in a way after which it may ask again. */
class LiveTest extends WebUiTest {
    @BeforeEach
    void signIn() {
        browser.signIn("isci");
    }

    @Test
    void theStreamBeginsWithTheNewsThatSomebodyIsBehindIt() {
        var stream = live();
        assertThat(stream.head()).contains("200", "text/event-stream");
        assertThat(stream.body()).contains("event: live", ":still here");
    }

    @Test
    void aServiceThatIsGoneIsNoErrorAfterWhichABrowserNeverAsksAgain() {
        SERVICES.queriesCut(true);
        var stream = live();
        assertThat(stream.head()).contains("200", "text/event-stream");
        assertThat(stream.body()).contains("event: away").doesNotContain("event: live");
    }

    @Test
    void aServiceThatIsPuttingItsPagesTogetherIsAskedAgain() {
        SERVICES.queriesDown("views.building");
        assertThat(live().body()).contains("event: away").doesNotContain("event: live");
    }

    @Test
    void thePageCarriesTheWordsForAStreamThatIsGone() {
        DomElement note = browser.open("/plan").querySelector("[data-live-off]");
        assertThat(note.hasAttribute("hidden")).isTrue();
        assertThat(note.getTextContent()).contains("Canlı yenilənmə kəsilib");
    }

    private RawHttp live() {
        var session = "Cookie: planledger=" + browser.cookie("planledger");
        return RawHttp.send(port, "GET /live HTTP/1.1", "Host: localhost", session);
    }
}
