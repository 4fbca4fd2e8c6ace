package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;

/** An administrator opens an account, its owner chooses a password and works, and is shown out when it is closed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@OnBrowserStack
class AccountsStoryTest {
    private static final String OWN = "dağ çiçəyi 2025";

    private final Chromium chromium;

    AccountsStoryTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromTheFirstSignInToTheLast(Width width) {
        var userName = "gunel-" + width.pixels();
        try (var adminWindow = chromium.window(width);
                var ownerWindow = chromium.window(width)) {
            var admin = new Person(adminWindow).signIn("idareci");
            var oneTime = opens(admin, userName);
            var owner = new Person(ownerWindow);
            choosesAPassword(owner, userName, oneTime);
            ownerWindow.open("/plan");
            isClosed(admin, userName);
            // Nobody touches the owner's page: its open stream tells it.
            owner.page().waitForURL(Pattern.compile(".*/sign-in\\?disabled"));
            owner.sees("Hesabınız bağlanıb");
            ownerWindow.look("account-signed-out");
            isFoundInHistory(admin);
            adminWindow.forgive(409);
            ownerWindow.assertNothingWrong();
            adminWindow.assertNothingWrong();
        }
    }

    private static String opens(Person admin, String userName) {
        admin.window().open("/accounts");
        admin.window().look("accounts");
        admin.follow("Hesab aç");
        var page = admin.page();
        page.getByLabel("Ad və soyad").fill("Günel Əliyeva");
        page.getByLabel("İstifadəçi adı").fill("isci");
        var oneTime = page.getByLabel("Birdəfəlik parol").inputValue();
        admin.window().look("account-open");
        press(page, "Hesabı aç");
        admin.sees("Bu istifadəçi adı tutulub");
        admin.window().look("account-name-taken");
        page.getByLabel("İstifadəçi adı").fill(userName);
        press(page, "Hesabı aç");
        assertThat(admin.saved()).containsText(oneTime);
        admin.window().look("account-opened");
        return oneTime;
    }

    private static void choosesAPassword(Person owner, String userName, String oneTime) {
        owner.window().open("/sign-in");
        signsIn(owner, userName, oneTime);
        assertThat(owner.heading()).hasText("Parolu dəyiş");
        owner.window().look("password-due");
        var page = owner.page();
        page.getByLabel("İndiki parol").fill(oneTime);
        page.getByLabel("Yeni parol", new Page.GetByLabelOptions().setExact(true))
                .fill(OWN);
        page.getByLabel("Yeni parol, bir daha").fill(OWN);
        press(page, "Parolu dəyiş");
        owner.sees("Yeni parolla daxil olun");
        owner.window().look("password-changed");
        signsIn(owner, userName, OWN);
        assertThat(owner.heading()).hasText("Bu gün");
    }

    private static void isClosed(Person admin, String userName) {
        var page = admin.page();
        admin.window().open("/accounts?q=" + userName);
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bağla"))
                .click();
        assertThat(admin.heading()).hasText("Hesabı bağla");
        admin.window().look("account-close");
        press(page, "Bəli, hesabı bağla");
        assertThat(admin.saved()).containsText("Hesab bağlandı: Günel Əliyeva");
        admin.window().open("/accounts?q=" + userName);
        admin.window().look("account-closed");
        admin.sees("Bağlıdır");
    }

    private static void isFoundInHistory(Person admin) {
        var page = admin.page();
        page.waitForCondition(() -> {
            admin.window().open("/audit/installation");
            return page.locator("main").innerText().contains("hesabı bağladı: Günel Əliyeva");
        });
        admin.window().look("audit-installation");
    }

    private static void signsIn(Person person, String userName, String password) {
        person.page().getByLabel("İstifadəçi adı").fill(userName);
        person.page().getByLabel("Parol").fill(password);
        press(person.page(), "Daxil ol");
    }

    private static void press(Page page, String words) {
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words))
                .click();
    }
}
