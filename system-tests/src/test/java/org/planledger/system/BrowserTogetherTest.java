package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;
import org.planledger.system.http.CommandClient;

/** Promise: people see what others do while they look, are told when they are in each other's way, and lose nothing without a network. */
@OnBrowserStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTogetherTest {
    /** A process that was killed is started again, and a page asks again at growing distances. */
    private static final double BACK_MILLIS = 120_000;

    private final Stack stack;
    private final CommandClient staff;
    private final OwnItems items;
    private final Chromium chromium;

    BrowserTogetherTest(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
        staff = stack.as("isci");
        items = OwnItems.of(BrowserTogetherTest.class, OwnItems.OF_BROWSERS, stack.seenBy(staff));
    }

    @Test
    void theBoardFollowsWhatAnotherDoesWithoutBeingLoadedAgain() {
        var veteran = Deeds.registeredVeteran(staff, "Kamran Vəliyev");
        try (var looking = chromium.signedIn("rektorluq", Width.WIDE)) {
            var page = looking.page();
            page.waitForResponse(answer -> answer.url().endsWith("/live"), () -> looking.go("Plan"));
            var row = page.locator("#item-4\\.1 .counts");
            assertThat(row).not().containsText("baş çəkmə");
            page.evaluate("document.body.dataset.loaded = 'once'");
            try (var recording = chromium.signedIn("isci", Width.WIDE)) {
                recording.window().open("/forms/record-visit?items=" + items.id("4.1"));
                var form = recording.form().fill("visitors", "Aynur").fill("minutes", "20");
                form.input("person").selectOption(veteran);
                form.button().click();
                assertThat(recording.saved()).isVisible();
            }
            assertThat(row).containsText("1 baş çəkmə");
            assertThat(page.locator("body")).hasAttribute("data-loaded", "once");
            looking.window().assertNothingWrong();
        }
    }

    @Test
    void theBoardSaysThatItFollowsNobodyAndCatchesUpByItself() {
        try (var looking = chromium.signedIn("rektorluq", Width.WIDE)) {
            var page = looking.page();
            page.waitForResponse(answer -> answer.url().endsWith("/live"), () -> looking.go("Plan"));
            var row = page.locator("#item-2\\.1 .counts");
            var told = page.locator("[data-live-off]");
            assertThat(told).isHidden();
            page.evaluate("document.body.dataset.loaded = 'once'");
            stack.hold("query-service");
            stack.kill("query-service");
            assertThat(told).containsText("Canlı yenilənmə kəsilib");
            assertThat(told).isVisible();
            looking.window().look("plan-live-off");
            // the write side goes on, and nobody tells the page
            var before = row.textContent();
            staff.accepted(
                    "schedule-event",
                    Deeds.event(items.id("2.1"), "Arxiv", "2027-02-17T06:00:00Z", "2027-02-17T07:00:00Z"));
            stack.release("query-service");
            assertThat(told).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(BACK_MILLIS));
            assertThat(row).not().hasText(before);
            assertThat(page.locator("body")).hasAttribute("data-loaded", "once");
            looking.window().forgive(503); // asked for while the views were not there yet
            looking.window().assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void whoComesSecondIsToldWhatTheFirstDid(Width width) {
        var day = width == Width.WIDE ? "2027-02-15" : "2027-02-16";
        var activity = staff.accepted(
                        "schedule-event",
                        Deeds.event(items.id("2.1"), "Kitabxana", day + "T06:00:00Z", day + "T07:00:00Z"))
                .idOf("activity.scheduled");
        try (var first = chromium.signedIn("isci2", width);
                var second = chromium.signedIn("isci", width)) {
            for (var person : new Person[] {first, second}) {
                person.window().open("/forms/reschedule-event?activityId=" + activity);
            }
            var typed = second.form().fill("place", "Muzey, ikinci mərtəbə").fill("reason", "Sərgi oradadır");
            first.form()
                    .fill("place", "Akt zalı")
                    .fill("reason", "Kitabxana bağlıdır")
                    .button()
                    .click();
            assertThat(first.saved()).isVisible();
            typed.button().click();
            assertThat(typed.errors()).containsText("Bu arada nə dəyişib");
            second.window().forgive(409);
            assertThat(second.page().locator(".conflict")).containsText("Tədbirin vaxtı dəyişdi");
            assertThat(second.page().locator(".conflict")).containsText("Rauf İşçi");
            assertThat(second.page().locator(".conflict")).containsText("Akt zalı");
            assertThat(second.page().locator(".conflict")).containsText("Kitabxana bağlıdır");
            second.window().look("form-conflict");
            assertThat(typed.value("place")).isEqualTo("Muzey, ikinci mərtəbə");
            assertThat(typed.value("reason")).isEqualTo("Sərgi oradadır");
            // who has read it may insist
            typed.button().click();
            assertThat(second.saved()).isVisible();
            second.sees("Muzey, ikinci mərtəbə").window().assertNothingWrong();
            first.window().assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void whatCannotBeSentWaitsInTheBrowser(Width width) {
        try (var person = chromium.signedIn("isci", width)) {
            var window = person.window();
            var network = person.page().context();
            window.open("/forms/record-income");
            assertThat(unsent(person)).isHidden();
            var form = person.form().fill("amountQepik", "73,10").fill("source", "Kermes, zəif siqnal " + width);
            network.setOffline(true);
            form.button().click();
            assertThat(unsent(person)).containsText("Göndərilməyib (1)");
            window.look("form-unsent");
            network.setOffline(false);
            window.open("/");
            assertThat(unsent(person)).containsText("Göndərilməyib (1)");
            unsent(person).getByRole(AriaRole.LINK).click();
            var again = person.form();
            assertThat(again.input("amountQepik")).hasValue("73,10");
            assertThat(again.input("source")).hasValue("Kermes, zəif siqnal " + width);
            again.button().click();
            assertThat(person.saved()).isVisible();
            person.sees("73,10 ₼");
            assertThat(unsent(person)).isHidden();
            window.assertNothingWrong();
        }
    }

    private static Locator unsent(Person person) {
        return person.page().locator("[data-unsent]");
    }
}
