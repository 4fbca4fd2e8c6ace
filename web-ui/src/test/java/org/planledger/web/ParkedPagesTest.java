package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParkedPagesTest extends WebUiTest {
    @Test
    void everyParkedAggregateIsNamedInBothLanguagesAndLeadsToItsTimeline() {
        browser.signIn("auditor");
        for (var language : new String[] {"az", "en"}) {
            browser.open("/language?to=" + language + "&back=/parked-events");
            var page = browser.open("/parked-events");
            var html = page.getWebResponse().getContentAsString();
            assertThat(Browser.status(page)).isEqualTo(200);
            assertThat(html).contains("</html>").doesNotContain("??").doesNotContain(" style=");
            assertThat(html).contains("href=\"/items/" + ITEM + "\"").contains("href=\"/visits/" + VISIT + "\"");
            assertThat(html).contains("rel=\"next\"").contains("page=1").doesNotContain("rel=\"prev\"");
            assertThat(page.asNormalizedText()).contains("item.closed r1", "visit.photographed r2", "ItemProjection");
        }
        assertThat(browser.open("/").getWebResponse().getContentAsString()).contains("href=\"/parked-events\"");
    }

    @Test
    void anAuditorReadsAndAnAdministratorHasItTriedAgain() {
        browser.signIn("auditor");
        assertThat(browser.open("/parked-events").getWebResponse().getContentAsString())
                .doesNotContain("try-again");
        browser.close();
        browser = new Browser(port);
        browser.signIn("idareci");
        var page = browser.open("/parked-events");
        var after = Browser.press(Browser.form(page, "/parked-events/try-again"));
        assertThat(after.asNormalizedText()).contains("Yenidən cəhd edilir");
        assertThat(SERVICES.asked()).hasSize(1);
        assertThat(SERVICES.asked().getFirst())
                .startsWith("/admin/parked-events/try-again?view=items&aggregate=item")
                .endsWith(ITEM);
    }

    @Test
    void whoeverHasNothingToDoWithItDoesNotGetIn() {
        browser.signIn("isci");
        assertThat(Browser.status(browser.open("/parked-events"))).isEqualTo(403);
        assertThat(browser.open("/").getWebResponse().getContentAsString()).doesNotContain("/parked-events");
    }

    @Test
    void aPageOfViewsThatLackEventsSaysSo() {
        browser.signIn("isci");
        assertThat(browser.open("/plan").asNormalizedText()).doesNotContain("natamamdır");
        SERVICES.lacking(3);
        for (var page : new String[] {"/", "/plan", "/fund", "/calendar", "/audit", "/items/" + ITEM}) {
            assertThat(browser.open(page).asNormalizedText()).contains("Bu səhifə natamamdır: ən azı 3 hadisə");
        }
    }
}
