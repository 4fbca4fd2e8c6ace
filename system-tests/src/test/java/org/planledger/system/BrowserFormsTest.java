package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;
import org.planledger.system.http.QueryClient;

/** Promise: a form loses nothing that was typed, records once, and needs no mouse. */
@OnBrowserStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserFormsTest {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Baku"));
    private final QueryClient query;
    private final OwnItems items;
    private final Chromium chromium;

    BrowserFormsTest(Stack stack, Chromium chromium) {
        this.chromium = chromium;
        query = stack.seenBy(stack.as("isci"));
        items = OwnItems.of(BrowserFormsTest.class, OwnItems.OF_BROWSERS, query);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void whatWasTypedStaysWhenItIsRefused(Width width) {
        try (var staff = chromium.signedIn("isci", width)) {
            var window = staff.window();
            window.open("/forms/record-visit");
            var form = staff.form()
                    .newPerson("person", "Cəfər Rəsulov")
                    .fill("visitedOn", "31.02.2025")
                    .fill("minutes", "çox")
                    .fill("visitors", "Aynur")
                    .fill("needs", "İşıq və qaz pulu");
            form.button().click();
            assertThat(form.errors()).isVisible();
            window.forgive(422);
            window.look("form-with-errors");
            assertThat(form.value("visitedOn")).isEqualTo("31.02.2025");
            assertThat(form.value("minutes")).isEqualTo("çox");
            assertThat(form.value("person-name")).isEqualTo("Cəfər Rəsulov");
            assertThat(form.value("needs")).isEqualTo("İşıq və qaz pulu");
            // a rule of the write side refuses: the sentence is in the reader's language
            form.fill("visitedOn", DATE.format(today.plusDays(40))).fill("minutes", "30");
            form.tick("items", items.id("5.2"));
            form.button().click();
            assertThat(form.errors()).containsText("Gələcək");
            window.forgive(409);
            assertThat(form.value("needs")).isEqualTo("İşıq və qaz pulu");
            window.assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aDoubleClickRecordsOnce(Width width) {
        try (var staff = chromium.signedIn("isci", width)) {
            var window = staff.window();
            var name = "İkiqat " + width;
            window.open("/forms/record-visit");
            var form = staff.form()
                    .newPerson("person", name)
                    .fill("minutes", "15")
                    .fill("visitors", "Aynur")
                    .tick("items", items.id("5.2"));
            form.button().dblclick();
            assertThat(staff.saved()).isVisible();
            var visits = query.get("/visits?size=200").path("content");
            var persons = query.get("/persons?size=200").path("content");
            assertThat(visits.findValuesAsString("name").stream().filter(name::equals))
                    .hasSize(1);
            assertThat(persons.findValuesAsString("name").stream().filter(name::equals))
                    .hasSize(1);
            window.assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void theKeyboardIsEnough(Width width) {
        try (var window = chromium.window(width)) {
            window.open("/sign-in");
            var keys = window.page().keyboard();
            assertThat(window.page().locator("#username")).isFocused();
            keys.type("isci");
            keys.press("Tab");
            keys.type("isci-2025");
            keys.press("Enter");
            var staff = new Person(window);
            assertThat(staff.heading()).hasText("Bu gün");
            keys.press("Tab");
            assertThat(window.page().locator(".skip")).isFocused();
            keys.press("Enter");
            assertThat(window.page().locator("main")).isFocused();
            for (int i = 0; i < 4; i++) keys.press("Tab");
            assertThat(window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sübut əlavə et")))
                    .isFocused();
            window.assertNothingWrong();
        }
    }
}
