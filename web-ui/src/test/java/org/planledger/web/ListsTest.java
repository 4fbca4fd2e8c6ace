package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.htmlunit.html.DomElement;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

/** A list that does not fit says so and leads to the rest; what is searched for stands in no address. */
class ListsTest extends WebUiTest {
    private static final String CANARY = "Kanaryabülbül";

    @Test
    void aNameThatIsSearchedForStandsInNoAddress() {
        browser.signIn("isci");
        SERVICES.total(120);
        var form = Browser.form(browser.open("/persons"), "/persons");
        Browser.type(form, "q", CANARY);
        var found = Browser.press(form);
        assertThat(Browser.status(found)).isEqualTo(200);
        assertThat(Browser.path(found)).isEqualTo("/persons");
        assertThat(found.getElementById("q").getAttribute("value")).isEqualTo(CANARY);
        assertThat(SERVICES.forms()).hasSize(1).first().asString().contains("q=Kanarya");
        assertThat(SERVICES.questions()).contains("/persons/search").noneMatch(asked -> asked.contains("Kanarya"));
        assertThat(found.getWebResponse().getContentAsString())
                .doesNotContain("?q=")
                .doesNotContain("&amp;q=");
    }

    @Test
    void theNextPageOfASearchKeepsTheNameOutOfTheAddressToo() throws Exception {
        browser.signIn("isci");
        SERVICES.total(120);
        var form = Browser.form(browser.open("/persons"), "/persons");
        Browser.type(form, "q", CANARY);
        var found = Browser.press(form);
        var next = (DomElement)
                found.querySelectorAll("nav.pager button[value='1']").getFirst();
        HtmlPage second = next.click();
        assertThat(Browser.path(second)).isEqualTo("/persons");
        assertThat(SERVICES.forms()).hasSize(2);
        assertThat(SERVICES.forms().getLast()).contains("page=1").contains("q=Kanarya");
    }

    @Test
    void aMonthThatDoesNotFitHasPagesAndAsksForItsOwnVisitsOnly() {
        browser.signIn("isci");
        SERVICES.total(450);
        var month = browser.open("/calendar?month=2025-05");
        assertThat(month.querySelectorAll("a[rel=next][href*='page=1']")).hasSize(1);
        assertThat(month.querySelectorAll("#list-h .count").getFirst().getTextContent())
                .isEqualTo("450");
        assertThat(more(month)).containsExactly("/visits?from=01.05.2025&to=31.05.2025");
        assertThat(SERVICES.questions())
                .anyMatch(asked -> asked.startsWith("/visits?")
                        && asked.contains("from=2025-05-01")
                        && asked.contains("to=2025-05-31"));
        browser.open("/calendar?month=2025-05&page=2");
        assertThat(SERVICES.questions())
                .anyMatch(asked -> asked.startsWith("/activities?") && asked.contains("page=2"));
    }

    @Test
    void aCardLeadsToAllVisitsAndAllMoney() {
        browser.signIn("isci");
        SERVICES.total(450);
        var card = browser.open("/persons/" + VETERAN);
        assertThat(more(card))
                .contains("/audit?person=" + VETERAN + "&type=visit.recorded")
                .anyMatch(address -> address.contains("fund.support-paid"));
        assertThat(SERVICES.questions())
                .anyMatch(asked -> asked.startsWith("/audit?") && asked.contains("fund.donation-registered"));
    }

    @Test
    void listsThatFitLeadNowhere() {
        browser.signIn("isci");
        assertThat(more(browser.open("/calendar?month=2025-05"))).isEmpty();
        assertThat(more(browser.open("/persons/" + VETERAN))).isEmpty();
    }

    private static List<String> more(HtmlPage page) {
        return page.querySelectorAll("a[data-more]").stream()
                .map(link -> ((DomElement) link).getAttribute("href"))
                .toList();
    }
}
