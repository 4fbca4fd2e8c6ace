package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.htmlunit.html.DomNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest extends WebUiTest {
    private static final String POLICY_START = "default-src 'self';";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plan",
                "/plan?state=OVERDUE&section=1",
                "/plan?asOf=22.10.2026+13:05",
                "/items/a0000000-0000-0000-0000-000000000002",
                "/items/a0000000-0000-0000-0000-000000000002?asOf=@100",
                "/calendar",
                "/calendar?month=2025-05",
                "/activities/b0000000-0000-0000-0000-000000000001",
                "/visits",
                "/unvisited",
                "/undone",
                "/visits/c0000000-0000-0000-0000-000000000001",
                "/fund",
                "/fund?kind=DONATION&asOf=@5",
                "/fund/entries/f0000000-0000-0000-0000-000000000001",
                "/indicators",
                "/plan/coverage",
                "/audit",
                "/audit?type=visit.recorded&from=01.11.2026&to=x",
                "/audit/as-of?asOf=22.10.2026",
                "/persons",
                "/persons/d0000000-0000-0000-0000-000000000001",
                "/registers",
                "/registers?items=a0000000-0000-0000-0000-000000000002",
                "/cards",
                "/cards?register=indicator&state=MEASURED",
                "/cards/f0000000-0000-0000-0000-000000000001",
                "/forms/define-indicator",
                "/forms/measure-result?indicatorId=f0000000-0000-0000-0000-000000000001",
                "/tournaments/f0000000-0000-0000-0000-000000000007",
                "/surveys/f0000000-0000-0000-0000-000000000008",
                "/forms/design-survey",
                "/forms/revise-survey?surveyId=f0000000-0000-0000-0000-000000000008",
                "/forms/submit-survey-answer?surveyId=f0000000-0000-0000-0000-000000000008",
                "/forms/move-occurrence?seriesId=f0000000-0000-0000-0000-000000000001",
                "/forms/record-co-hosts?activityId=b0000000-0000-0000-0000-000000000001",
                "/forms/set-due-rule?itemId=a0000000-0000-0000-0000-000000000002",
                "/forms/amend-plan-item?itemId=a0000000-0000-0000-0000-000000000002",
                "/forms/agree-rhythm?itemId=a0000000-0000-0000-0000-000000000002",
                "/forms/carry-over-item?itemId=a0000000-0000-0000-0000-000000000002",
                "/forms/leave-item-open?itemId=a0000000-0000-0000-0000-000000000002",
                "/forms/draft-plan",
                "/forms/draft-plan-item?planId=90000000-0000-0000-0000-000000000001",
                "/forms/close-plan-year?planId=90000000-0000-0000-0000-000000000001",
                "/forms/record-visit",
                "/forms/schedule-event",
                "/forms/request-closing?itemId=a0000000-0000-0000-0000-000000000002"
            })
    void everyPageIsWholeInBothLanguagesAndUnderAStrictPolicy(String path) {
        browser.signIn("rehber");
        for (var language : new String[] {"az", "en"}) {
            browser.open("/language?to=" + language + "&back=/sign-in");
            var page = browser.open(path);
            assertThat(Browser.status(page)).isEqualTo(200);
            var html = page.getWebResponse().getContentAsString();
            assertThat(html).contains("</html>").contains("<html lang=\"" + language);
            assertThat(html).doesNotContain("??").doesNotContain(" style=").doesNotContain("<style");
            assertThat(html).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\son[a-z]+=\"");
            assertThat(page.getWebResponse().getResponseHeaderValue("Content-Security-Policy"))
                    .startsWith(POLICY_START)
                    .doesNotContain("unsafe");
        }
    }

    @Test
    void whoWaitsForAVisitStandsOnAPageOfTheirOwnAndOnTheFirst() {
        browser.signIn("isci");
        for (var path : new String[] {"/unvisited", "/"}) {
            assertThat(browser.open(path).asNormalizedText())
                    .contains("Əli Həsənov")
                    .contains("4 gün gecikib")
                    .contains("hələ baş çəkilməyib")
                    .contains("son baş çəkmə 22.10.2026")
                    .contains("Hərəkəti məhduddur");
        }
    }

    @Test
    void aTableShowsHalvesAndARoundThatGoesOnAsksForItsResults() {
        browser.signIn("isci");
        assertThat(browser.open("/tournaments/f0000000-0000-0000-0000-000000000007")
                        .asNormalizedText())
                .contains("1½")
                .contains("1¾")
                .contains("Nəticəni yaz")
                .contains("Səməd Quliyev")
                .contains("2025");
    }

    @Test
    void theResultsOfASurveyShowCountsMeanAndTexts() {
        browser.signIn("isci");
        assertThat(browser.open("/surveys/f0000000-0000-0000-0000-000000000008").asNormalizedText())
                .contains("4,33")
                .contains("Daha çox səyahət")
                .contains("adsız: 2")
                .contains("Versiya 1: 3")
                .contains("Versiya 2: 0");
    }

    @Test
    void whatRestsOnSomethingTakenBackStandsOnAPageOfItsOwnAndOnTheFirst() {
        browser.signIn("isci");
        for (var path : new String[] {"/undone", "/"}) {
            assertThat(browser.open(path).asNormalizedText())
                    .contains("May sərgisi haqqında elan")
                    .contains("Razılıq geri götürülüb: elanı yığışdırın");
        }
    }

    @Test
    void anActivityOfAKindOfTheCentresOwnIsCalledByItsName() {
        browser.signIn("isci");
        assertThat(browser.open("/calendar").asNormalizedText()).contains("Sağlamlıq yürüşü");
    }

    @Test
    void answersAreSentByTheNumbersOfTheirQuestions() {
        browser.signIn("isci");
        var form = Browser.form(
                browser.open("/forms/submit-survey-answer?surveyId=f0000000-0000-0000-0000-000000000008"),
                "/forms/submit-survey-answer");
        Browser.type(form, "question3", "Söhbət");
        Browser.press(form);
        assertThat(SERVICES.told().getLast().body().toString())
                .contains("\"question\":3")
                .contains("Söhbət");
    }

    @Test
    void everyPageSaysWhatABrowserMayNotDoWithIt() {
        var response = browser.open("/sign-in").getWebResponse();
        assertThat(response.getResponseHeaderValue("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getResponseHeaderValue("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getResponseHeaderValue("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(response.getResponseHeaderValue("Cache-Control")).contains("no-store");
    }

    @Test
    void thePageSaysHowFreshItIs() {
        browser.signIn("isci");
        assertThat(browser.open("/indicators").asNormalizedText()).contains("Məlumat: 22.11.2026 13:05, hadisə № ");
    }

    /** The lag is asked at most every two seconds, and counts from when it was first seen. */
    @Test
    void viewsThatLagAreNamedOnceItIsNotJustTheLatestEventArriving() throws InterruptedException {
        browser.signIn("isci");
        Thread.sleep(2_100);
        SERVICES.lag(3_600);
        assertThat(browser.open("/").asNormalizedText()).doesNotContain("saniyə geridədir");
        Thread.sleep(4_200);
        assertThat(browser.open("/").asNormalizedText()).contains("Göstəricilər 4 saniyə geridədir");
        SERVICES.lag(0);
        Thread.sleep(2_100);
        assertThat(browser.open("/").asNormalizedText()).doesNotContain("saniyə geridədir");
    }

    @Test
    void viewsBeingPutTogetherAreSaidToBe() {
        browser.signIn("isci");
        SERVICES.queriesDown("views.building");
        var page = browser.open("/plan");
        assertThat(Browser.status(page)).isEqualTo(503);
        assertThat(page.asNormalizedText()).contains("Səhifələr yığılır");
    }

    @Test
    void whoFindsNoTurnToLookAtThePastIsToldToComeBack() {
        browser.signIn("isci");
        SERVICES.queriesDown("replay.busy");
        var page = browser.open("/plan?asOf=@100");
        assertThat(Browser.status(page)).isEqualTo(503);
        assertThat(page.asNormalizedText()).contains("Keçmişə baxanlar çoxdur").contains("Yenidən bax");
    }

    @Test
    void anActionThatIsNotVisibleYetIsSaidHonestly() {
        browser.signIn("isci");
        var form = Browser.form(browser.open("/forms/register-person"), "/forms/register-person");
        Browser.type(form, "name", "Əli Həsənov");
        SERVICES.pending(true);
        assertThat(Browser.press(form).asNormalizedText()).contains("burada hələ görünmür");
        SERVICES.pending(false);
        assertThat(browser.open("/persons").asNormalizedText()).doesNotContain("burada hələ görünmür");
    }

    @Test
    void viewsOfAReplacedHistoryAreNotShownInSilence() {
        browser.signIn("isci");
        SERVICES.replaced(true);
        assertThat(browser.open("/plan").asNormalizedText()).contains("bərpadan əvvəlki vəziyyət");
        SERVICES.replaced(false);
        assertThat(browser.open("/plan").asNormalizedText()).doesNotContain("bərpadan əvvəlki vəziyyət");
    }

    @Test
    void theHeadSwitchesBetweenTheirOwnAndEverybodysEvents() {
        browser.signIn("rehber");
        assertThat(browser.open("/").asNormalizedText()).contains("Bütün mərkəzin tədbirləri");
        browser.open("/?whole=true");
        assertThat(SERVICES.questions()).contains("/worklist?scope=ORGANISATION");
    }

    @Test
    void staffSeeTheirOwnEventsWhateverTheAddressSays() {
        browser.signIn("isci");
        assertThat(browser.open("/?whole=true").asNormalizedText()).doesNotContain("Bütün mərkəzin tədbirləri");
        assertThat(SERVICES.questions()).contains("/worklist").doesNotContain("/worklist?scope=ORGANISATION");
    }

    @Test
    void theHistoryStandsByDaysAndTellsTheRestOnDemandWithoutAScript() {
        browser.signIn("auditor");
        var page = browser.open("/audit");
        assertThat(page.querySelectorAll(".event-day")).isNotEmpty();
        assertThat(page.querySelectorAll(".event > details:not([open]) > summary"))
                .hasSameSizeAs(page.querySelectorAll(".event"))
                .isNotEmpty();
    }

    @Test
    void thePersonWhomTheHistoryIsAboutIsPickedAndStaysPicked() {
        browser.signIn("auditor");
        browser.open("/audit?person=" + VETERAN);
        assertThat(SERVICES.questions()).anyMatch(asked -> asked.startsWith("/audit?person=" + VETERAN));
        var page = browser.open("/audit?person=" + VETERAN);
        assertThat(page.querySelectorAll("select[name=person] option[value='" + VETERAN + "'][selected]"))
                .hasSize(1);
        assertThat(page.querySelectorAll("label[for=pe]")).hasSize(1);
    }

    @Test
    void figuresOpenTheListsThatTheyCount() {
        browser.signIn("auditor");
        browser.open("/activities?from=01.05.2025&to=31.05.2025");
        assertThat(SERVICES.questions())
                .contains("/activities?state=HELD&page=0&size=50&heldFrom=2025-05-01&heldTo=2025-05-31");
        browser.open("/visits?counted=true&from=01.05.2025&to=31.05.2025");
        assertThat(SERVICES.questions()).contains("/visits?counted=true&page=0&size=50&from=2025-05-01&to=2025-05-31");
        browser.open("/fund?figure=INCOME&from=01.05.2025&to=31.05.2025");
        assertThat(SERVICES.questions())
                .contains("/fund/entries?figure=INCOME&page=0&size=200&from=2025-05-01&to=2025-05-31");
        browser.open("/visits?counted=true&year=1999&section=5");
        assertThat(SERVICES.questions())
                .contains("/visits?counted=true&page=0&size=50&item=00000000-0000-0000-0000-000000000000");
    }

    @Test
    void buttonsAreOnlyForThoseWhoMay() {
        browser.signIn("auditor");
        assertThat(browser.open("/").asNormalizedText()).doesNotContain("Baş çəkmə qeyd et");
        assertThat(browser.open("/items/" + ITEM).asNormalizedText())
                .doesNotContain("Bəndi bağla")
                .doesNotContain("Düzəlt");
        assertThat(Browser.status(browser.open("/forms/record-visit"))).isEqualTo(403);
        browser.signOut();
        browser.signIn("isci");
        assertThat(browser.open("/items/" + ITEM).asNormalizedText())
                .contains("Baş çəkmə qeyd et")
                .doesNotContain("Bəndi bağla");
        assertThat(Browser.status(browser.open("/forms/close-plan-item?itemId=" + ITEM)))
                .isEqualTo(403);
        browser.signOut();
        browser.signIn("rehber");
        assertThat(browser.open("/items/" + ITEM).asNormalizedText()).contains("Bəndi bağla");
    }

    @Test
    void thePastIsAnnouncedWithItsCostAndOffersNoActions() {
        browser.signIn("rehber");
        var text = browser.open("/items/" + ITEM + "?asOf=22.10.2026+13:05").asNormalizedText();
        assertThat(text)
                .contains("Keçmişə baxırsınız: 22.10.2026 13:05")
                .contains("120 hadisə oxundu, 14 ms")
                .doesNotContain("Bəndi bağla")
                .doesNotContain("Baş çəkmə qeyd et");
    }

    @Test
    void whatIsNotThereOrNotUnderstoodHasAPageOfItsOwn() {
        browser.signIn("isci");
        assertThat(Browser.status(browser.open("/persons/unknown"))).isEqualTo(404);
        assertThat(browser.open("/nix").asNormalizedText()).contains("Səhifə tapılmadı");
        assertThat(browser.open("/plan?asOf=dünən").asNormalizedText()).contains("Tarix anlaşılmadı");
        SERVICES.queriesDown("store.unavailable");
        var down = browser.open("/plan");
        assertThat(Browser.status(down)).isEqualTo(503);
        assertThat(down.asNormalizedText()).contains("Göstəricilər qeydlərdən geri qalır");
    }

    @Test
    void aReceiptSaysTheAmountInWords() {
        browser.signIn("isci");
        assertThat(browser.open("/fund/entries/" + ENTRY).asNormalizedText())
                .contains("250,50")
                .contains("İki yüz əlli manat əlli qəpik");
    }

    @Test
    void aFragmentForHtmxIsOnlyTheBoard() throws Exception {
        browser.signIn("isci");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/plan"))
                .header("HX-Request", "true")
                .header("Cookie", "planledger=" + browser.cookie("planledger"))
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.body().strip()).startsWith("<section id=\"board\"").doesNotContain("<html");
        SERVICES.tokensExpired(true);
        response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().firstValue("HX-Redirect")).hasValue("/sign-in?expired");
    }

    @Test
    void aLinkCannotLeadAwayAfterSaving() {
        browser.signIn("isci");
        var form = Browser.form(
                browser.open("/forms/register-person?formNext=//elsewhere.example/x"), "/forms/register-person");
        Browser.type(form, "name", "Əli");
        assertThat(Browser.path(Browser.press(form))).startsWith("/persons/");
        assertThat(browser.open("/language?to=az&back=//elsewhere.example")
                        .getUrl()
                        .getHost())
                .isEqualTo("localhost");
    }

    @Test
    void everyInputHasALabel() {
        browser.signIn("rehber");
        for (var path : new String[] {"record-visit", "schedule-event", "register-donation", "attach-evidence"}) {
            var page = browser.open("/forms/" + path);
            for (var element : page.getBody().getElementsByTagName("input")) {
                if (element.getAttribute("type").equals("hidden")) continue;
                DomNode label = page.querySelector("label[for='" + element.getId() + "']");
                assertThat(label)
                        .as(element.toString().toLowerCase(Locale.ROOT))
                        .isNotNull();
            }
        }
    }
}
