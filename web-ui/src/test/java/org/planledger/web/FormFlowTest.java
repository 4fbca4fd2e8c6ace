package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.htmlunit.html.HtmlFileInput;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.web.stub.StubServices;

class FormFlowTest extends WebUiTest {
    @BeforeEach
    void signIn() {
        browser.signIn("rehber");
    }

    @Test
    void aVisitIsRecordedAndThePersonSeesIt() {
        var page = Browser.press(visit());
        assertThat(Browser.path(page)).startsWith("/visits/");
        assertThat(page.asNormalizedText()).contains("Baş çəkmə qeyd olundu.").contains("Geri al");
        var told = SERVICES.told().getLast();
        assertThat(told.command()).isEqualTo("record-visit");
        assertThat(told.language()).isEqualTo("az");
        assertThat(told.body().toString())
                .contains("\"kind\":\"HOME\"")
                .contains("\"person\":\"" + VETERAN + "\"")
                .contains("\"visitedOn\":\"2026-11-20\"")
                .contains("\"minutes\":60")
                .contains("\"students\":0")
                .contains("\"agreed\":true")
                .contains("\"items\":[\"" + ITEM + "\"]")
                .doesNotContain("host")
                .doesNotContain("needs");
    }

    @Test
    void aPersonsEntryIsSetRightFromWhatItSaysNow() {
        var form = Browser.form(browser.open("/forms/correct-person?personId=" + VETERAN), "/forms/correct-person");
        assertThat(form.getInputByName("name").getValue()).isEqualTo("Əli Həsənov");
        Browser.type(form, "name", "Əli Hüseynov");
        assertThat(Browser.path(Browser.press(form))).isEqualTo("/persons/" + VETERAN);
        var told = SERVICES.told().getLast();
        assertThat(told.command()).isEqualTo("correct-person");
        assertThat(told.body().toString()).contains("\"name\":\"Əli Hüseynov\"").contains(VETERAN);
    }

    @Test
    void sendingTheSameFormTwiceCarriesTheSameKeyAndTheSameId() {
        var form = visit();
        Browser.press(form);
        Browser.press(form);
        var told = SERVICES.told();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).key()).isEqualTo(told.get(1).key());
        assertThat(told.get(0).body()).isEqualTo(told.get(1).body());
    }

    @Test
    void aVisitIsTakenBackWithOneClick() {
        var page = Browser.press(visit());
        page = Browser.press(Browser.form(page, "/forms/void-visit"));
        assertThat(Browser.path(page)).startsWith("/visits/");
        var told = SERVICES.told().getLast();
        assertThat(told.command()).isEqualTo("void-visit");
        assertThat(told.body().get("reason").asString()).isEqualTo("Səhvən qeyd edilib");
        assertThat(told.body().get("visitId"))
                .isEqualTo(SERVICES.told().getFirst().body().get("visitId"));
    }

    @Test
    void afterHalfAMinuteTakingBackAsksForConfirmation() {
        var form = Browser.form(Browser.press(visit()), "/forms/void-visit");
        Browser.type(form, "undoUntil", "1000");
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.asNormalizedText()).contains("30 saniyə keçib");
        assertThat(SERVICES.told()).extracting(StubServices.Told::command).containsExactly("record-visit");
    }

    @Test
    void whatIsMissingIsNamedBesideItsFieldAndNothingTypedIsLost() {
        var form = visit();
        Browser.type(form, "minutes", "çox");
        Browser.type(form, "visitedOn", "32.11.2026");
        Browser.type(form, "needs", "Dərman");
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.asNormalizedText())
                .contains("Bunları düzəltmək lazımdır")
                .contains("Tarixi gün.ay.il kimi yazın");
        var again = Browser.form(page, "/forms/record-visit");
        assertThat(Browser.value(again, "minutes")).isEqualTo("çox");
        assertThat(Browser.value(again, "needs")).isEqualTo("Dərman");
        assertThat(again.getInputByName("minutes").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById(again.getInputByName("minutes").getAttribute("aria-describedby")))
                .isNotNull();
        assertThat(page.getAnchorByHref("#f-visitedOn")).isNotNull();
        assertThat(SERVICES.told()).isEmpty();
    }

    @Test
    void aRefusalKeepsTheTextPointsAtTheFieldAndTakesANewKey() {
        SERVICES.refuseNext(409, StubServices.problemJson(409, "visit.in-future", "Gün gələcəkdədir.", ""));
        var page = Browser.press(visit());
        assertThat(Browser.status(page)).isEqualTo(409);
        assertThat(page.getAnchorByHref("#f-visitedOn").getTextContent()).isEqualTo("Hansı gün: Gün gələcəkdədir.");
        Browser.press(Browser.form(page, "/forms/record-visit"));
        var told = SERVICES.told();
        assertThat(told.get(1).body()).isEqualTo(told.get(0).body());
        assertThat(told.get(1).key()).isNotEqualTo(told.get(0).key());
    }

    @Test
    void whatTheServiceFindsWrongWithAFieldStandsAtThatField() {
        var errors = ",\"errors\":[{\"field\":\"minutes\",\"code\":\"max\",\"message\":\"ən çoxu 1440\"}]";
        SERVICES.refuseNext(422, StubServices.problemJson(422, "request.invalid", "Yanlışdır", errors));
        var page = Browser.press(visit());
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.getAnchorByHref("#f-minutes").getTextContent()).isEqualTo("Neçə dəqiqə çəkdi: ən çoxu 1440");
    }

    @Test
    void aServiceThatIsDownLosesNothingAndTheKeyStays() {
        SERVICES.refuseNext(503, StubServices.problemJson(503, "store.unavailable", "Yoxdur", ""));
        var page = Browser.press(visit());
        assertThat(Browser.status(page)).isEqualTo(503);
        assertThat(page.asNormalizedText()).contains("iki dəfə qeyd olunmayacaq");
        Browser.press(Browser.form(page, "/forms/record-visit"));
        assertThat(SERVICES.told().get(1).key())
                .isEqualTo(SERVICES.told().get(0).key());
    }

    @Test
    void theFormIsShownAgainEvenWhenNothingCanBeAsked() {
        var form = visit();
        Browser.type(form, "minutes", "0");
        Browser.type(form, "needs", "Dərman");
        SERVICES.queriesDown("store.unavailable");
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(Browser.value(Browser.form(page, "/forms/record-visit"), "needs"))
                .isEqualTo("Dərman");
    }

    @Test
    void aNewPersonIsAddedInTheVisitsForm() {
        var form = visit();
        Browser.pick(form, "person", "new");
        Browser.type(form, "person.name", "Yeni Qazi");
        Browser.press(form);
        var told = SERVICES.told();
        assertThat(told).extracting(StubServices.Told::command).containsExactly("register-person", "record-visit");
        assertThat(told.get(0).body().get("kind").asString()).isEqualTo("VETERAN");
        assertThat(told.get(0).body().get("name").asString()).isEqualTo("Yeni Qazi");
        assertThat(told.get(1).body().get("person"))
                .isEqualTo(told.get(0).body().get("personId"));
    }

    @Test
    void aPersonAddedBeforeTheVisitWasRefusedIsNotAddedAgain() {
        var form = visit();
        Browser.pick(form, "person", "new");
        Browser.type(form, "person.name", "Yeni Qazi");
        SERVICES.refuseNext(409, StubServices.problemJson(409, "person.already-registered", "Var", ""));
        SERVICES.refuseNext(409, StubServices.problemJson(409, "item.closed", "Bənd bağlıdır.", ""));
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(409);
        assertThat(SERVICES.told()).hasSize(2);
    }

    @Test
    void somebodyElsesChangeIsShownAndTheTextStays() {
        var form = Browser.form(browser.open("/forms/reopen-plan-item?itemId=" + ITEM), "/forms/reopen-plan-item");
        Browser.type(form, "reason", "Sübut səhv idi");
        SERVICES.refuseNext(
                409,
                StubServices.problemJson(
                        409,
                        "version.conflict",
                        "Dəyişib",
                        ",\"expected\":5,\"actual\":6,\"changes\":[{\"type\":\"item.closed\",\"actor\":\"u-HEAD\","
                                + "\"recordedAt\":\"2026-11-22T09:00:00Z\",\"sequence\":6}]"));
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(409);
        assertThat(page.asNormalizedText())
                .contains("Bu arada nə dəyişib")
                .contains("Bənd bağlandı")
                .contains("Rəhbər")
                .contains("22.11.2026 13:00");
        var again = Browser.form(page, "/forms/reopen-plan-item");
        assertThat(Browser.value(again, "reason")).isEqualTo("Sübut səhv idi");
        Browser.press(again);
        assertThat(SERVICES.told()).extracting(StubServices.Told::ifMatch).containsExactly("\"5\"", "\"6\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"carry-over-item", "link-strategy-code", "unlink-strategy-code", "agree-rhythm"})
    void whichItemItIsStandsAboveAndSomebodyElsesChangeIsNoticed(String command) {
        var page = browser.open("/forms/" + command + "?itemId=" + ITEM);
        assertThat(page.asNormalizedText()).contains("5.3 · ");
        assertThat(Browser.value(Browser.form(page, "/forms/" + command), "formVersion"))
                .isEqualTo("5");
    }

    @Test
    void whichPlanItIsStandsAboveWhatClosesItsYear() {
        var page = browser.open("/forms/close-plan-year?planId=90000000-0000-0000-0000-000000000001");
        assertThat(page.asNormalizedText()).contains("2025 · ");
        assertThat(Browser.value(Browser.form(page, "/forms/close-plan-year"), "formVersion"))
                .isNotEmpty();
    }

    @Test
    void whatIsStillOpenStandsAboveWhatClosesTheYear() {
        var page = browser.open("/forms/close-plan-year?planId=90000000-0000-0000-0000-000000000001");
        assertThat(page.asNormalizedText())
                .contains("Hələ açıq olan bəndlər")
                .contains("Öz səbəbi: zal təmirdədir")
                .contains("Bağlanma sorğusu cavab gözləyir")
                .doesNotContain("5.5 · ");
    }

    @Test
    void aReasonThatIsMissingIsAskedForWhereItIsWrittenAndTheItemsAreNamed() {
        var page = browser.open("/forms/close-plan-year?planId=90000000-0000-0000-0000-000000000001");
        SERVICES.refuseNext(422, StubServices.problemJson(422, "plan.items-open", "Səbəbi yazılmayıb: 1.1", ""));
        page = Browser.press(Browser.form(page, "/forms/close-plan-year"));
        assertThat(page.getHtmlElementById("form").asNormalizedText()).contains("Səbəbi yazılmayıb: 1.1");
        assertThat(page.getHtmlElementById("form")
                        .getElementsByTagName("a")
                        .getFirst()
                        .getAttribute("href"))
                .isEqualTo("#f-leftReason");
        assertThat(page.asNormalizedText()).contains("Hələ açıq olan bəndlər");
    }

    @Test
    void itIsSaidWhyAnItemIsLeftOpenOnTheWayToClosingTheYear() {
        var back = "/forms/close-plan-year?planId=90000000-0000-0000-0000-000000000001";
        var form = Browser.form(
                browser.open("/forms/leave-item-open?itemId=" + ITEM + "&formNext=" + back), "/forms/leave-item-open");
        Browser.type(form, "reason", "maliyyə ayrılmadı");
        assertThat(Browser.path(Browser.press(form))).startsWith("/forms/close-plan-year");
        var told = SERVICES.told().getLast();
        assertThat(told.command()).isEqualTo("leave-item-open");
        assertThat(told.body().get("reason").asString()).isEqualTo("maliyyə ayrılmadı");
        assertThat(told.ifMatch()).isEqualTo("\"5\"");
    }

    @Test
    void theBoardSaysWhichItemWillBeLeftOpen() {
        assertThat(browser.open("/plan").asNormalizedText()).contains("İlin sonunda açıq saxlanılacaq: zal təmirdədir");
    }

    @ParameterizedTest
    @CsvSource({
        "az, Yer, Akt zalı, Başlayır, 15.02.2027 10:00, Gələn qazilər, Məbləğ, '1.250,50 ₼', Rəhbər, Növ, Görüş",
        "en, Place, Akt zalı, Begins, 15.02.2027 10:00, Veterans who came, Amount, '1,250.50 ₼', Rəhbər, Kind, Meeting"
    })
    void whatTheOtherOnePutThereIsShownInTheWordsOfTheForms(
            String language,
            String place,
            String hall,
            String starts,
            String start,
            String veterans,
            String amount,
            String money,
            String executor,
            String kind,
            String meeting) {
        if (language.equals("en")) browser.open("/language?to=en&back=/");
        var form = Browser.form(browser.open("/forms/reopen-plan-item?itemId=" + ITEM), "/forms/reopen-plan-item");
        Browser.type(form, "reason", "Sübut səhv idi");
        SERVICES.refuseNext(409, StubServices.problemJson(409, "version.conflict", "Dəyişib", """
                ,"expected":5,"actual":6,"changes":[{"type":"activity.rescheduled","actor":"u-HEAD",
                "recordedAt":"2026-11-22T09:00:00Z","sequence":6,"data":{
                "activityId":"b0000000-0000-0000-0000-000000000001","items":["a0000000-0000-0000-0000-000000000002"],
                "startsAt":"2027-02-15T06:00:00Z","place":"Akt zalı","reason":null,"attendance":{"veterans":4},
                "amountQepik":125050,"executor":"u-HEAD","kind":"meeting","unheardOf":"gizli söz"}}]"""));
        var page = Browser.press(form);
        assertThat(page.asNormalizedText())
                .contains(place, hall, starts, start, veterans, "4", amount, money, executor, kind, meeting)
                .doesNotContain("gizli söz", "b0000000", "null");
    }

    @Test
    void aDonationOfMoneyIsWrittenInQepikAndItsReceiptIsNamed() {
        var form = Browser.form(browser.open("/forms/register-donation"), "/forms/register-donation");
        Browser.type(form, "amountQepik", "250,50");
        Browser.type(form, "donor.name", "Yeni İanəçi");
        var page = Browser.press(form);
        assertThat(page.asNormalizedText()).contains("İanə qeyd olundu. Qəbz № 7.");
        var told = SERVICES.told();
        assertThat(told).extracting(StubServices.Told::command).containsExactly("register-person", "register-donation");
        assertThat(told.getLast().body().get("amountQepik").asLong()).isEqualTo(25_050);
        assertThat(told.getLast().body().get("form").asString()).isEqualTo("MONEY");
    }

    @Test
    void anAmountThatIsNoneIsRefusedWithItsText() {
        var form = Browser.form(browser.open("/forms/record-income"), "/forms/record-income");
        Browser.type(form, "amountQepik", "250,505");
        Browser.type(form, "source", "Satış sərgisi");
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(Browser.value(Browser.form(page, "/forms/record-income"), "amountQepik"))
                .isEqualTo("250,505");
    }

    @Test
    void anEventIsScheduledInBakuTimeAndAClashAsksForAReason() {
        var form = Browser.form(browser.open("/forms/schedule-event?items=" + ITEM), "/forms/schedule-event");
        Browser.type(form, "title", "Dama yarışı");
        Browser.type(form, "startsAt.date", "20.12.2026");
        Browser.type(form, "startsAt.time", "10:00");
        Browser.type(form, "endsAt.time", "12:30");
        Browser.type(form, "place", "İdman zalı");
        assertThat(form.getTextAreasByName("clashReason")).isEmpty();
        SERVICES.refuseNext(409, StubServices.problemJson(409, "booking.clash", "Tutulub", ""));
        var page = Browser.press(form);
        var again = Browser.form(page, "/forms/schedule-event");
        Browser.type(again, "clashReason", "Zal iki yerə bölünür");
        page = Browser.press(again);
        assertThat(Browser.path(page)).startsWith("/activities/");
        var body = SERVICES.told().getLast().body();
        assertThat(body.get("startsAt").asString()).isEqualTo("2026-12-20T06:00:00Z");
        assertThat(body.get("endsAt").asString()).isEqualTo("2026-12-20T08:30:00Z");
        assertThat(body.get("clashReason").asString()).isEqualTo("Zal iki yerə bölünür");
        assertThat(body.get("items").get(0).asString()).isEqualTo(ITEM);
    }

    @Test
    void evidenceIsUploadedFirstAndAttachedThen() throws Exception {
        var form = Browser.form(browser.open("/forms/attach-evidence?about=ITEM:" + ITEM), "/forms/attach-evidence");
        var file = Files.createTempFile("foto", ".jpg");
        Files.writeString(file, "not really a picture");
        ((HtmlFileInput) form.getInputByName("upload")).setFiles(file.toFile());
        SERVICES.refuseNext(409, StubServices.problemJson(409, "subject.unknown", "Yoxdur", ""));
        var page = Browser.press(form);
        assertThat(page.asNormalizedText()).contains("Fayl saxlanılıb: foto.jpg");
        page = Browser.press(Browser.form(page, "/forms/attach-evidence"));
        assertThat(Browser.path(page)).isEqualTo("/items/" + ITEM);
        var body = SERVICES.told().getLast().body();
        assertThat(body.get("evidenceId").asString()).isEqualTo("e0000000-0000-0000-0000-000000000009");
        assertThat(body.get("items").toString()).isEqualTo("[\"" + ITEM + "\"]");
        assertThat(body.get("subject").get("kind").asString()).isEqualTo("ITEM");
        assertThat(body.get("subject").get("id").asString()).isEqualTo(ITEM);
        assertThat(body.has("about")).isFalse();
    }

    @Test
    void evidenceWithoutAFileIsRefused() {
        var form = Browser.form(browser.open("/forms/attach-evidence?about=ITEM:" + ITEM), "/forms/attach-evidence");
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.asNormalizedText()).contains("Fayl seçin.");
    }

    /** The forms whose success needs only what the row types. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reschedule-event?activityId=b0000000-0000-0000-0000-000000000001   | reason=Zal bağlıdır | "place":"Akt zalı"
            cancel-event?activityId=b0000000-0000-0000-0000-000000000001       | reason=Qonaq xəstədir | "reason":"Qonaq xəstədir"
            hold-event?activityId=b0000000-0000-0000-0000-000000000001         | attendance.students=25;outcome=Yaxşı keçdi | "attendance":{"veterans":0,"students":25,"teachers":0,"guests":0}
            void-visit?visitId=c0000000-0000-0000-0000-000000000001            | reason=İki dəfə yazılıb | "visitId":"c0000000-0000-0000-0000-000000000001"
            record-income                                                      | amountQepik=1.250,50;source=Satış sərgisi | "amountQepik":125050
            pay-support?veteran=d0000000-0000-0000-0000-000000000001           | amountQepik=100;purpose=Dərman | "veteran":"d0000000-0000-0000-0000-000000000001"
            void-entry?entryId=f0000000-0000-0000-0000-000000000001            | reason=Məbləğ səhvdir | "entryId":"f0000000-0000-0000-0000-000000000001"
            request-closing?itemId=a0000000-0000-0000-0000-000000000002&activities=b0000000-0000-0000-0000-000000000002 | measure=40 baş çəkmə | "activities":["b0000000-0000-0000-0000-000000000002"]
            close-plan-item?itemId=a0000000-0000-0000-0000-000000000002        | | {"itemId":"a0000000-0000-0000-0000-000000000002"}
            decline-closing?itemId=a0000000-0000-0000-0000-000000000002        | reason=Sübut azdır | "reason":"Sübut azdır"
            reopen-plan-item?itemId=a0000000-0000-0000-0000-000000000002       | reason=Sübut səhvdir | "reason":"Sübut səhvdir"
            assign-executor?itemId=a0000000-0000-0000-0000-000000000002&executor=u-STAFF | | "executor":"u-STAFF"
            repair-source-text?itemId=a0000000-0000-0000-0000-000000000002&field=WAY&index=0 | after=Düz mətn;reason=Hərf səhvi | "field":"WAY","index":0
            approve-plan?planId=90000000-0000-0000-0000-000000000001           | approvedOn=10.01.2025 | "approvedOn":"2025-01-10"
            register-person                                                    | name=Əli Həsənov | "kind":"VETERAN","name":"Əli Həsənov"
            """)
    void everyOtherFormIsSentAndLeftBehind(String address, String typed, String expected) {
        var command = address.split("\\?", 2)[0];
        var form = Browser.form(browser.open("/forms/" + address), "/forms/" + command);
        for (var pair : typed == null ? List.<String>of() : List.of(typed.split(";", -1))) {
            var parts = pair.split("=", 2);
            Browser.type(form, parts[0], parts[1]);
        }
        var page = Browser.press(form);
        assertThat(Browser.status(page)).as(page.asNormalizedText()).isEqualTo(200);
        assertThat(Browser.path(page)).doesNotStartWith("/forms");
        assertThat(page.asNormalizedText()).doesNotContain("??");
        assertThat(SERVICES.told().getLast().command()).isEqualTo(command);
        assertThat(SERVICES.told().getLast().body().toString()).contains(expected);
    }

    /** What cannot be sent as it is opened is named, and the form stays. */
    @ParameterizedTest
    @CsvSource({
        "record-visit",
        "schedule-event",
        "register-donation",
        "record-income",
        "pay-support",
        "attach-evidence",
        "register-person",
        "cancel-event?activityId=b0000000-0000-0000-0000-000000000001",
        "hold-event?activityId=b0000000-0000-0000-0000-000000000001",
        "void-visit?visitId=c0000000-0000-0000-0000-000000000001",
        "void-entry?entryId=f0000000-0000-0000-0000-000000000001",
        "decline-closing?itemId=a0000000-0000-0000-0000-000000000002",
        "reopen-plan-item?itemId=a0000000-0000-0000-0000-000000000002",
        "assign-executor?itemId=a0000000-0000-0000-0000-000000000002",
        "approve-plan?planId=90000000-0000-0000-0000-000000000001"
    })
    void aFormSentEmptySaysWhatIsMissing(String address) {
        var command = address.split("\\?", 2)[0];
        var page = Browser.press(Browser.form(browser.open("/forms/" + address), "/forms/" + command));
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.getElementsByTagName("section").getFirst().getAttribute("role"))
                .isEqualTo("alert");
        assertThat(SERVICES.told()).isEmpty();
    }

    private HtmlForm visit() {
        HtmlPage page = browser.open("/forms/record-visit");
        var form = Browser.form(page, "/forms/record-visit");
        Browser.pick(form, "person", VETERAN);
        Browser.type(form, "visitedOn", "20.11.2026");
        Browser.type(form, "minutes", "60");
        Browser.type(form, "visitors", "Aynur müəllimə");
        Browser.tick(form, "agreed", "true");
        Browser.tick(form, "items", ITEM);
        return form;
    }

    @Test
    void aFormAboutACardOffersWhatThatCardNamesAndHasNotLetGo() {
        assertThat(offered("withdraw-traveller?tripId=f0000000-0000-0000-0000-000000000011", "person"))
                .containsExactly("Əli Həsənov", "Vaqif Nəcəfov");
        assertThat(offered("release-booking?placeId=f0000000-0000-0000-0000-000000000012", "bookingId"))
                .containsExactly("Şahmat yarışı");
    }

    @Test
    void aCorrectionBeginsWithWhatTheCardSaysAndTakesAwayOnlyWhatIsEmptied() {
        browser.signIn("isci");
        var card = "f0000000-0000-0000-0000-000000000013";
        var form = Browser.form(
                browser.open("/forms/correct-organisation?partnerId=" + card), "/forms/correct-organisation");
        assertThat(Browser.value(form, "name")).isEqualTo("Qazilər cəmiyyəti");
        assertThat(Browser.value(form, "country")).isEqualTo("AZ");
        assertThat(Browser.value(form, "note")).isEqualTo("Sədri dəyişib");
        Browser.type(form, "note", "");
        Browser.press(form);
        assertThat(SERVICES.told().getLast().body().toString())
                .contains("\"name\":\"Qazilər cəmiyyəti\"", "\"kind\":\"SOCIETY\"")
                .doesNotContain("note");
    }

    @Test
    void whatACorrectionTookAwayIsNotShown() {
        browser.signIn("isci");
        var page = browser.open("/cards/f0000000-0000-0000-0000-000000000013").asNormalizedText();
        assertThat(page).contains("Sədri dəyişib").doesNotContain("Rayon");
    }

    private List<String> offered(String path, String field) {
        var form = Browser.form(browser.open("/forms/" + path), "/forms/" + path.split("\\?", 2)[0]);
        return form.getSelectByName(field).getOptions().stream()
                .filter(option -> !option.getValueAttribute().isEmpty())
                .map(option -> option.asNormalizedText())
                .toList();
    }
}
