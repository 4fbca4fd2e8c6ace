package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planledger.web.plan.table.PlanBook;
import org.planledger.web.stub.StubServices;

/** A plan is brought in as a file: looked at and tried first, imported when a person says so. */
class ImportPlanPageTest extends WebUiTest {
    private static final Path SEED = Path.of("../local-stack/src/main/resources/seed/plan-2025.json");
    private static final String PAGE = "/forms/import-plan";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theRealPlanIsShownRowByRowBeforeAnythingIsRecorded() throws IOException {
        browser.signIn("idareci");
        var page = choose(Files.readAllBytes(SEED));
        assertThat(Browser.status(page)).isEqualTo(200);
        assertThat(page.asNormalizedText())
                .contains("Fayl oxundu: 11 bənd, səhv yoxdur", "2025-ci il üçün Fəaliyyət planı", "A. Ş. Məmmədov")
                .contains("Cari il", "may ayında", "Mütəmadi")
                .doesNotContain("??");
        assertThat(page.querySelectorAll("tbody tr")).hasSize(11);
        assertThat(SERVICES.told()).singleElement().satisfies(told -> {
            assertThat(told.command()).isEqualTo("import-plan");
            assertThat(told.key()).as("tried, without a key").isEqualTo("null");
            assertThat(told.body().path("items").size()).isEqualTo(11);
        });
        var after = Browser.press(Browser.form(page, PAGE));
        assertThat(Browser.path(after)).startsWith("/plan");
        assertThat(after.asNormalizedText()).contains("2025 ilinin planı idxal edildi: 11 bənd.");
        var told = SERVICES.told();
        assertThat(told).hasSize(2);
        assertThat(told.getLast().key()).isNotEqualTo("null").hasSize(36);
        assertThat(told.getLast().body()).isEqualTo(told.getFirst().body());
    }

    @Test
    void everyProblemStandsAtItsRowAndNothingIsRecorded() throws IOException {
        browser.signIn("rehber");
        SERVICES.refuseNext(422, StubServices.problemJson(422, "request.invalid", "Yoxlayın", """
                        ,"errors":[{"field":"items[3].executors[0].<list element>","code":"not-blank","message":"Doldurun."},
                        {"field":"items[3].source.ways","code":"not-null","message":"Doldurun."},
                        {"field":"signatory","code":"not-blank","message":"Yazın."}]"""));
        var page = choose(Files.readAllBytes(SEED));
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.asNormalizedText())
                .contains("İdxal mümkün deyil: 3 səhv", "İmzalayan: Yazın.")
                .contains("Sətir 4, bənd 3.1 — İcraçı 1: Doldurun.", "Mənbə – İcra yolu: Doldurun.");
        assertThat(page.querySelector("#row-4").asNormalizedText()).contains("İcraçı 1: Doldurun.");
        assertThat(page.querySelector("#row-3").asNormalizedText()).doesNotContain("Doldurun");
        assertThat(page.querySelectorAll("button[name=import]")).isEmpty();
        assertThat(SERVICES.told()).hasSize(1);
    }

    @Test
    void aNumberThatAppearsTwiceIsMarkedAtTheSecondRow() throws IOException {
        browser.signIn("idareci");
        SERVICES.refuseNext(409, StubServices.problemJson(409, "plan.key-repeated", "1.1 iki dəfə yazılıb.", ""));
        var twice = """
                {"year":2026,"items":[{"key":"1.1","work":"Bir"},{"key":"1.1","work":"İki","due":{"rule":"in-month","month":13}}]}""";
        var page = choose(twice.getBytes(StandardCharsets.UTF_8));
        assertThat(Browser.status(page)).isEqualTo(409);
        assertThat(page.querySelector("#row-2").asNormalizedText())
                .contains("1.1 nömrəsi təkrarlanır: o, sətir 1 üçün də yazılıb.", "13");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedWithItsLine() throws IOException {
        browser.signIn("idareci");
        assertThat(refused("{\n\"year\": 2025,\n\"title\": }".getBytes(StandardCharsets.UTF_8)))
                .contains("Fayl JSON deyil: sətir 3");
        assertThat(refused("{\n\"year\": 1,\n\"year\": 2}".getBytes(StandardCharsets.UTF_8)))
                .contains("Fayl JSON deyil: sətir 3");
        assertThat(refused("{\n\"title\": \"Qaz\u0131\"}".getBytes(java.nio.charset.Charset.forName("windows-1254"))))
                .contains("Fayl UTF-8 deyil: sətir 2");
        assertThat(refused("[1, 2]".getBytes(StandardCharsets.UTF_8))).contains("Bu faylda plan yoxdur.");
        assertThat(refused(new byte[0])).contains("Fayl seçin.");
        assertThat(refused(" ".repeat(900_001).getBytes(StandardCharsets.UTF_8)))
                .contains("900 KB-dan böyük");
        assertThat(SERVICES.told()).isEmpty();
    }

    @Test
    void theOfficialTableIsShownAndImportedLikeTheSeed() throws IOException {
        browser.signIn("idareci");
        var page = choose(PlanBook.xlsx());
        assertThat(Browser.status(page)).isEqualTo(200);
        assertThat(page.asNormalizedText())
                .contains("Fayl oxundu: 11 bənd, səhv yoxdur", "4.2.14", "may ayında", "Cari il", "Mütəmadi")
                .doesNotContain("??");
        assertThat(SERVICES.told())
                .singleElement()
                .satisfies(told -> assertThat(told.body().path("items"))
                        .isEqualTo(PlanBook.seed().path("items")));
        Browser.press(Browser.form(page, PAGE));
        assertThat(SERVICES.told()).hasSize(2);
        assertThat(SERVICES.told().getLast().body())
                .isEqualTo(SERVICES.told().getFirst().body());
    }

    @Test
    void whatWasNotUnderstoodStandsAtItsRowWithACodeUntilAFileIsRight() throws IOException {
        browser.signIn("rehber");
        SERVICES.refuseNext(422, StubServices.problemJson(422, "request.invalid", "Yoxlayın", """
                        ,"errors":[{"field":"items[3].due","code":"not-null","message":"Doldurun."}]"""));
        var page = choose(PlanBook.xlsx(3, 5, "tezliklə"));
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.querySelector("#row-4").asNormalizedText())
                .contains("İcra tarixi: «tezliklə» başa düşülmədi", "due.not-understood")
                .doesNotContain("Doldurun");
        assertThat(page.querySelectorAll("button[name=import]")).isEmpty();

        var formula = choose(PlanBook.xlsx(0, 6, "=HYPERLINK(\"http://example.org\")"));
        assertThat(Browser.status(formula)).as("though the command takes it").isEqualTo(422);
        assertThat(formula.querySelector("#row-1").asNormalizedText()).contains("cell.formula");
        var again = Browser.press(Browser.form(formula, PAGE));
        assertThat(Browser.status(again)).isEqualTo(422);
        assertThat(again.querySelector("#row-1").asNormalizedText()).contains("cell.formula");
        assertThat(SERVICES.told()).allMatch(told -> told.key().equals("null"));
    }

    @Test
    void whatIsTypedAtTheHeadStays() throws IOException {
        browser.signIn("rehber");
        SERVICES.refuseNext(422, StubServices.problemJson(422, "request.invalid", "Yoxlayın", """
                        ,"errors":[{"field":"year","code":"not-null","message":"Yazın."}]"""));
        var table =
                PlanBook.csv(";").replace("2025-ci il üçün", "Növbəti il üçün").replace("Cari il ", "15 may");
        var page = choose(table.getBytes(StandardCharsets.UTF_8));
        assertThat(page.asNormalizedText()).contains("İl: Yazın.", "«15 may» başa düşülmədi");
        var form = Browser.form(page, PAGE);
        form.getInputByName("year").setValue("2027");
        form.getInputByName("fundName").setValue("Yeni fond");
        ((HtmlFileInput) form.getInputByName("upload")).setFiles(written(new byte[] {1, 2, 3}));
        var unread = Browser.press(form);
        assertThat(unread.asNormalizedText()).contains("planın cədvəli tapılmadı", "no-header");
        form = Browser.form(unread, PAGE);
        ((HtmlFileInput) form.getInputByName("upload")).setFiles(written(table.getBytes(StandardCharsets.UTF_8)));
        page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(200);
        var tried = SERVICES.told().getLast().body();
        assertThat(tried.path("year").asInt()).isEqualTo(2027);
        assertThat(tried.path("items").get(0).path("due").path("date").asString())
                .isEqualTo("2027-05-15");
        form = page.getForms().stream()
                .filter(some -> !some.getInputsByName("title").isEmpty())
                .findFirst()
                .orElseThrow();
        form.getInputByName("title").setValue("2027-ci ilin planı");
        page = Browser.press(form);
        assertThat(SERVICES.told()).allMatch(told -> told.key().equals("null"));
        Browser.press(Browser.form(page, PAGE));
        assertThat(SERVICES.told().getLast().body().path("title").asString()).isEqualTo("2027-ci ilin planı");
    }

    @Test
    void theEmptyTableCanBeDownloadedAndUploaded() throws IOException {
        browser.signIn("idareci");
        assertThat(browser.open(PAGE).getAnchorByHref(PAGE + "/template.csv").asNormalizedText())
                .contains("(.csv)");
        var answer = browser.download(PAGE + "/template.csv");
        assertThat(answer.getResponseHeaderValue("Content-Disposition")).contains("attachment", "fealiyyet-plani.csv");
        var bytes = answer.getContentAsStream().readAllBytes();
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .startsWith("\uFEFFs.s.;")
                .contains("Gözlənilən nəticə");
        assertThat(choose(bytes).asNormalizedText()).contains("Faylda bənd yoxdur.");
    }

    @Test
    void anImportThatWasNotAnsweredIsSentAgainUnderTheSameKey() throws IOException {
        browser.signIn("rehber");
        var page = choose(Files.readAllBytes(SEED));
        SERVICES.refuseNext(503, StubServices.problemJson(503, "store.unavailable", "yoxdur", ""));
        var failed = Browser.press(Browser.form(page, PAGE));
        assertThat(Browser.status(failed)).isEqualTo(503);
        assertThat(failed.asNormalizedText()).contains("Plan bu səhifədə durur");
        Browser.press(Browser.form(failed, PAGE));
        var told = SERVICES.told();
        assertThat(told).hasSize(3);
        assertThat(told.get(1).key()).isEqualTo(told.get(2).key());
        assertThat(told.get(2).body()).isEqualTo(told.get(0).body());
    }

    @Test
    void aTokenThatExpiredCostsNoPlan() throws IOException {
        browser.signIn("idareci");
        var page = choose(Files.readAllBytes(SEED));
        SERVICES.tokensExpired(true);
        var signIn = Browser.press(Browser.form(page, PAGE));
        SERVICES.tokensExpired(false);
        var again = browser.signIn(signIn, "idareci", "idareci-2025");
        assertThat(Browser.path(again)).isEqualTo(PAGE + "?draft");
        assertThat(again.querySelectorAll("tbody tr")).hasSize(11);
        assertThat(again.querySelectorAll("button[name=import]")).hasSize(1);
    }

    @Test
    void onlyWhoeverMayImportIsOfferedIt() {
        browser.signIn("isci");
        assertThat(Browser.status(browser.open(PAGE))).isEqualTo(403);
        assertThat(html("/plan")).doesNotContain(PAGE);
        browser.close();
        browser = new Browser(port);
        browser.signIn("idareci");
        for (var page : new String[] {"/plan", "/accounts"})
            assertThat(html(page)).contains(PAGE);
        for (var language : new String[] {"az", "en"}) {
            browser.open("/language?to=" + language + "&back=/");
            assertThat(html(PAGE)).contains("</html>").doesNotContain("??").doesNotContain(" style=");
        }
    }

    private String html(String path) {
        return browser.open(path).getWebResponse().getContentAsString();
    }

    private String refused(byte[] bytes) throws IOException {
        var page = choose(bytes);
        assertThat(Browser.status(page)).isEqualTo(422);
        return page.asNormalizedText();
    }

    private HtmlPage choose(byte[] bytes) throws IOException {
        var form = Browser.form(browser.open(PAGE), PAGE);
        ((HtmlFileInput) form.getInputByName("upload")).setFiles(written(bytes));
        return Browser.press(form);
    }

    private File written(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("plan"), bytes).toFile();
    }
}
