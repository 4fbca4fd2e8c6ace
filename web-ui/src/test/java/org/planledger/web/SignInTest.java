package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;

class SignInTest extends WebUiTest {
    @Test
    void nobodyGetsInWithoutSigningInAndEverybodyComesBackToWhereTheyWere() {
        var page = browser.open("/audit");
        assertThat(Browser.path(page)).isEqualTo("/sign-in?expired");
        assertThat(Browser.path(browser.signIn(page, "isci", "isci-2025"))).isEqualTo("/audit");
    }

    @Test
    void aWrongPasswordIsSaidAndTheNameStays() {
        var page = browser.signIn(browser.open("/sign-in"), "isci", "wrong");
        assertThat(page.asNormalizedText()).contains("İstifadəçi adı və ya parol yanlışdır.");
        assertThat(Browser.value(Browser.form(page, "/sign-in"), "username")).isEqualTo("isci");
    }

    @Test
    void theSessionGetsANewNameWhenSomebodySignsIn() {
        browser.open("/sign-in");
        var before = cookie();
        browser.signIn("isci");
        assertThat(cookie()).isNotEqualTo(before);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndTheTokenNeverLeavesTheServer() {
        var page = browser.open("/sign-in");
        assertThat(page.getWebResponse().getResponseHeaderValue("Set-Cookie"))
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(browser.signIn("isci").getWebResponse().getContentAsString()).doesNotContain("t-STAFF");
    }

    @Test
    void whoSignsOutIsOut() {
        browser.signIn("isci");
        assertThat(Browser.path(browser.signOut())).isEqualTo("/sign-in?bye");
        assertThat(Browser.path(browser.open("/plan"))).startsWith("/sign-in");
    }

    @Test
    void anExpiredTokenLosesNothingThatWasTyped() {
        browser.signIn("isci");
        var form = Browser.form(browser.open("/forms/record-visit"), "/forms/record-visit");
        Browser.type(form, "needs", "Dərman lazımdır");
        SERVICES.tokensExpired(true);
        Browser.pick(form, "person", VETERAN);
        Browser.type(form, "minutes", "60");
        Browser.type(form, "visitors", "Aynur");
        Browser.tick(form, "items", ITEM);
        HtmlPage page = Browser.press(form);
        assertThat(Browser.path(page)).isEqualTo("/sign-in?expired");
        SERVICES.tokensExpired(false);
        page = browser.signIn(page, "isci", "isci-2025");
        assertThat(Browser.path(page)).isEqualTo("/forms/record-visit?draft");
        var again = Browser.form(page, "/forms/record-visit");
        assertThat(Browser.value(again, "needs")).isEqualTo("Dərman lazımdır");
        assertThat(page.asNormalizedText()).contains("Yazdıqlarınız saxlanılıb");
    }

    @Test
    void aFormOfAnEarlierSessionRecordsNothingAndIsShownAgainWithItsText() {
        browser.signIn("isci");
        var form = Browser.form(browser.open("/forms/record-visit"), "/forms/record-visit");
        Browser.type(form, "needs", "Dərman lazımdır");
        form.getInputByName("_csrf").remove();
        var page = Browser.press(form);
        assertThat(SERVICES.told()).isEmpty();
        assertThat(Browser.value(Browser.form(page, "/forms/record-visit"), "needs"))
                .isEqualTo("Dərman lazımdır");
    }

    @Test
    void aFormOfAnotherSiteIsRefused() throws Exception {
        browser.signIn("isci");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/forms/register-person"))
                .header("Cookie", "planledger=" + browser.cookie("planledger"))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=x&kind=VETERAN"))
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(SERVICES.told()).isEmpty();
    }

    private String cookie() {
        return browser.cookie("planledger");
    }
}
