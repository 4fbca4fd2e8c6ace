package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReconciliationPagesTest extends WebUiTest {
    private static final String REPAIR = "/reconciliation/differences/cccccccccccccccc/repair";

    @Test
    void everyDifferenceIsNamedByWhatWhereAndWhichFields() {
        browser.signIn("auditor");
        for (var language : new String[] {"az", "en"}) {
            browser.open("/language?to=" + language + "&back=/reconciliation");
            var page = browser.open("/reconciliation");
            var html = page.getWebResponse().getContentAsString();
            assertThat(Browser.status(page)).isEqualTo(200);
            assertThat(html).contains("</html>").doesNotContain("??").doesNotContain(" style=");
            assertThat(page.asNormalizedText())
                    .contains("items/mdu-qazi:a0000000-0000-0000-0000-000000000002", "view.work", "view.ways[0]")
                    .contains("mdu-qazi:12–14", "event.changed", "payload");
        }
        assertThat(browser.open("/").getWebResponse().getContentAsString()).contains("href=\"/reconciliation\"");
    }

    @Test
    void anAuditorAsksForAComparisonAndRepairsNothing() {
        browser.signIn("auditor");
        var page = browser.open("/reconciliation");
        assertThat(page.asNormalizedText()).doesNotContain("Bəli, düzəlt");
        var after = Browser.press(Browser.form(page, "/reconciliation"));
        assertThat(after.asNormalizedText()).contains("Tam müqayisə istənildi");
        assertThat(SERVICES.asked()).containsExactly("/admin/reconciliation");
    }

    @Test
    void anAdministratorRepairsOnTheSideThatFoundIt() {
        browser.signIn("idareci");
        var page = browser.open("/reconciliation");
        assertThat(Browser.press(Browser.form(page, REPAIR)).asNormalizedText()).contains("Düzəliş edildi");
        page = browser.open("/reconciliation");
        Browser.press(Browser.form(page, "/reconciliation/differences/aaaaaaaaaaaaaaaa/repair"));
        assertThat(SERVICES.asked())
                .containsExactly("/admin" + REPAIR, "/reconciliation/differences/aaaaaaaaaaaaaaaa/repair");
        assertThat(page.asNormalizedText()).contains("Buradan düzəlmir");
    }

    @Test
    void whoeverHasNothingToDoWithItDoesNotGetIn() {
        browser.signIn("isci");
        assertThat(Browser.status(browser.open("/reconciliation"))).isEqualTo(403);
        assertThat(browser.open("/").getWebResponse().getContentAsString()).doesNotContain("/reconciliation");
    }

    @Test
    void whenTheReadSideIsAwayThePageSaysSo() {
        browser.signIn("idareci");
        SERVICES.queriesDown("store.unavailable");
        assertThat(Browser.status(browser.open("/reconciliation"))).isEqualTo(503);
    }
}
