package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.web.stub.StubServices;

class AccountsTest extends WebUiTest {
    private static final String USER = "60000000-0000-0000-0000-000000000001";
    private static final Pattern ONE_TIME = Pattern.compile("([a-z2-9]{4}-){3}[a-z2-9]{4}");

    @Test
    void anAdministratorSeesTheAccountsAndWhatCanBeDoneWithEach() {
        browser.signIn("idareci");
        var page = browser.open("/accounts?q=i%25&page=0");
        var text = page.asNormalizedText();
        assertThat(text)
                .contains("Aynur İşçi", "Parolunu seçməyib", "Bağlıdır", "Yenidən aç", "basqa", "1 / 3", "Sonrakı");
        var html = page.getWebResponse().getContentAsString();
        assertThat(html).contains("/forms/disable-account?userId=" + USER).doesNotContain("??");
        assertThat(html).contains("/forms/reset-password?userId=" + USER);
        assertThat(html).doesNotContain("/forms/reset-password?userId=u-ADMIN");
        assertThat(html).contains("href=\"/accounts?q=i%25&amp;page=1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/audit/installation", "/forms/open-account", "/forms/disable-account"})
    void othersSeeNoneOfIt(String path) {
        browser.signIn("isci");
        assertThat(Browser.status(browser.open(path))).isEqualTo(403);
        assertThat(browser.open("/").getWebResponse().getContentAsString()).doesNotContain("\"/accounts\"");
    }

    @Test
    void anAccountIsOpenedWithAOneTimePasswordThatIsShownOnce() {
        browser.signIn("idareci");
        var form = Browser.form(browser.open("/forms/open-account"), "/forms/open-account");
        var password = Browser.value(form, "password");
        assertThat(password).matches(ONE_TIME);
        assertThat(Browser.value(form, "organisation")).isEqualTo("mdu-qazi");
        Browser.type(form, "displayName", "Günel Əliyeva");
        Browser.type(form, "userName", "gunel");
        var page = Browser.press(form);
        assertThat(Browser.path(page)).isEqualTo("/accounts");
        assertThat(page.asNormalizedText())
                .contains("Hesab açıldı: Günel Əliyeva (gunel). Birdəfəlik parol: " + password);
        var told = SERVICES.told().getLast();
        assertThat(told.command()).isEqualTo("open-account");
        assertThat(told.body().toString()).contains("\"userName\":\"gunel\"", "\"role\":\"STAFF\"", password);
        assertThat(browser.open("/accounts").asNormalizedText()).doesNotContain(password);
    }

    @Test
    void aRefusedAccountKeepsWhatWasTypedAndTheSamePassword() {
        browser.signIn("idareci");
        var form = Browser.form(browser.open("/forms/open-account"), "/forms/open-account");
        var password = Browser.value(form, "password");
        Browser.type(form, "displayName", "Günel Əliyeva");
        Browser.type(form, "userName", "isci");
        SERVICES.refuseNext(409, StubServices.problemJson(409, "account.name-taken", "Bu ad tutulub.", ""));
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(409);
        var again = Browser.form(page, "/forms/open-account");
        assertThat(Browser.value(again, "displayName")).isEqualTo("Günel Əliyeva");
        assertThat(Browser.value(again, "password")).isEqualTo(password);
        assertThat(page.getElementById("f-userName-wrong").asNormalizedText()).contains("Bu ad tutulub.");
    }

    @ParameterizedTest
    @CsvSource({"disable-account,bağlandı", "enable-account,yenidən açıldı", "reset-password,Birdəfəlik parol"})
    void dangerousThingsAreAskedForOnceMoreAndThenDone(String command, String said) {
        browser.signIn("idareci");
        var asked = browser.open("/forms/" + command + "?userId=" + USER);
        assertThat(asked.asNormalizedText()).contains("Aynur İşçi");
        assertThat(SERVICES.told()).isEmpty();
        var page = Browser.press(Browser.form(asked, "/forms/" + command));
        assertThat(Browser.path(page)).isEqualTo("/accounts");
        assertThat(page.asNormalizedText()).contains(said).doesNotContain("??");
        var told = SERVICES.told().getLast();
        assertThat(told.body().get("userId").asString()).isEqualTo(USER);
        assertThat(told.ifMatch()).isEqualTo("\"3\"");
    }

    @Test
    void theLastAdministratorIsTold() {
        browser.signIn("idareci");
        var form = Browser.form(browser.open("/forms/change-role?userId=" + USER), "/forms/change-role");
        SERVICES.refuseNext(
                409, StubServices.problemJson(409, "account.last-administrator", "Sonuncu idarəçi hesabıdır.", ""));
        assertThat(Browser.press(form).asNormalizedText()).contains("Sonuncu idarəçi hesabıdır.");
    }

    @Test
    void onesOwnPasswordIsTypedTwiceAndAskedForAtTheNextSignIn() {
        browser.signIn("auditor");
        var form = Browser.form(browser.open("/forms/change-password"), "/forms/change-password");
        Browser.type(form, "currentPassword", "auditor-2025");
        Browser.type(form, "newPassword", " on iki isare ");
        Browser.type(form, "newPasswordAgain", "on iki isare");
        var page = Browser.press(form);
        assertThat(Browser.status(page)).isEqualTo(422);
        assertThat(page.asNormalizedText()).contains("İki parol eyni deyil.");
        assertThat(page.getWebResponse().getContentAsString()).doesNotContain("on iki isare");
        form = Browser.form(page, "/forms/change-password");
        Browser.type(form, "currentPassword", "auditor-2025");
        Browser.type(form, "newPassword", "qisa");
        Browser.type(form, "newPasswordAgain", "qisa");
        page = Browser.press(form);
        assertThat(page.asNormalizedText()).contains("Parol ən azı 12 işarə olmalıdır.");
        assertThat(SERVICES.told()).isEmpty();
        form = Browser.form(page, "/forms/change-password");
        Browser.type(form, "currentPassword", "auditor-2025");
        Browser.type(form, "newPassword", " on iki isare ");
        Browser.type(form, "newPasswordAgain", " on iki isare ");
        page = Browser.press(form);
        assertThat(Browser.path(page)).isEqualTo("/sign-in?password");
        assertThat(page.asNormalizedText()).contains("Parolunuz dəyişdi.");
        assertThat(SERVICES.told().getLast().body().toString())
                .isEqualTo(
                        "{\"userId\":\"u-AUDITOR\",\"currentPassword\":\"auditor-2025\",\"newPassword\":\" on iki isare \"}");
        assertThat(Browser.path(browser.open("/plan"))).startsWith("/sign-in");
    }

    @Test
    void aWrongPresentPasswordIsSaidAtItsField() {
        browser.signIn("isci");
        var form = Browser.form(browser.open("/forms/change-password"), "/forms/change-password");
        Browser.type(form, "currentPassword", "yanlis");
        Browser.type(form, "newPassword", "dag-cicayi-2025");
        Browser.type(form, "newPasswordAgain", "dag-cicayi-2025");
        SERVICES.refuseNext(
                409, StubServices.problemJson(409, "account.password-wrong", "İndiki parol yanlışdır.", ""));
        var page = Browser.press(form);
        assertThat(page.getElementById("f-currentPassword-wrong").asNormalizedText())
                .contains("İndiki parol yanlışdır.");
        assertThat(page.getWebResponse().getContentAsString()).doesNotContain("dag-cicayi-2025");
    }

    @Test
    void whoHasAOneTimePasswordIsLedToChoosingTheirOwn() {
        SERVICES.passwordDue(true);
        assertThat(Browser.path(browser.signIn("isci"))).isEqualTo("/forms/change-password");
        assertThat(Browser.path(browser.open("/plan"))).isEqualTo("/forms/change-password");
    }

    @ParameterizedTest
    @CsvSource({
        "auth.rights-changed,/sign-in?changed,Rolunuz və ya parolunuz dəyişib.",
        "auth.account-disabled,/sign-in?disabled,Hesabınız bağlanıb."
    })
    void whoseRightsChangedIsSignedOutWithAWordWhy(String code, String path, String said) {
        browser.signIn("isci");
        SERVICES.rights(401, code);
        var page = browser.open("/visits");
        assertThat(Browser.path(page)).isEqualTo(path);
        assertThat(page.asNormalizedText()).contains(said);
        SERVICES.rights(200, null);
        assertThat(Browser.path(browser.open("/visits"))).isEqualTo("/sign-in?expired");
    }

    @Test
    void whenNobodyKnowsTheRightsNoPageOpens() {
        browser.signIn("isci");
        SERVICES.rights(503, "store.unavailable");
        for (var path : new String[] {"/plan", "/forms/record-visit", "/persons"}) {
            var page = browser.open(path);
            assertThat(Browser.status(page)).isEqualTo(503);
            assertThat(page.asNormalizedText()).contains("Hüquqlarınızı indi yoxlamaq olmur");
        }
        SERVICES.rights(200, null);
        assertThat(Browser.status(browser.open("/plan"))).isEqualTo(200);
    }

    @Test
    void theHistoryOfAccountsIsTold() {
        browser.signIn("auditor");
        var page = browser.open("/audit/installation");
        assertThat(page.asNormalizedText())
                .contains("yeni hesab açdı: Aynur İşçi")
                .doesNotContain("??");
        assertThat(browser.open("/audit").getWebResponse().getContentAsString()).contains("/audit/installation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/accounts",
                "/audit/installation",
                "/forms/open-account",
                "/forms/change-password",
                "/forms/change-role?userId=" + USER,
                "/forms/disable-account?userId=" + USER,
                "/forms/enable-account?userId=" + USER,
                "/forms/reset-password?userId=" + USER
            })
    void everyPageIsWholeInBothLanguages(String path) {
        browser.signIn("idareci");
        for (var language : new String[] {"az", "en"}) {
            browser.open("/language?to=" + language + "&back=/sign-in");
            var page = browser.open(path);
            assertThat(Browser.status(page)).isEqualTo(200);
            assertThat(page.getWebResponse().getContentAsString())
                    .contains("<html lang=\"" + language)
                    .doesNotContain("??");
        }
    }
}
