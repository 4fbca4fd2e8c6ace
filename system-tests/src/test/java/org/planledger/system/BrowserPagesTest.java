package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;

/** Promise: nothing is wrong with any page, for whoever may see it, on both screens and in both languages. */
@OnBrowserStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserPagesTest {
    private static final List<String> PAGES =
            List.of("/", "/plan", "/calendar", "/fund", "/indicators", "/audit", "/visits", "/persons");
    private static final List<String> FORMS = List.of(
            "record-visit", "schedule-event", "register-donation", "attach-evidence", "record-income", "pay-support");

    private final OwnItems items;
    private final Chromium chromium;

    BrowserPagesTest(Stack stack, Chromium chromium) {
        this.chromium = chromium;
        items = OwnItems.of(BrowserPagesTest.class, OwnItems.OF_BROWSERS, stack.seenBy(stack.as("isci")));
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void everyPageOfStaffAndOfTheAuditor(Width width) {
        for (var role : List.of("isci", "auditor")) {
            try (var person = chromium.signedIn(role, width)) {
                for (var path : PAGES) see(person, path, role + path.replace('/', '-'));
                see(person, "/items/" + items.id("5.1"), role + "-item");
                person.window().assertNothingWrong();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void thePagesThatAreOthersForOthers(Width width) {
        try (var nobody = chromium.window(width)) {
            nobody.open("/sign-in");
            nobody.look("sign-in");
            nobody.assertNothingWrong();
        }
        for (var role : List.of("rehber", "rektorluq", "idareci")) {
            try (var person = chromium.signedIn(role, width)) {
                see(person, "/", role + "-");
                see(person, "/items/" + items.id("5.1"), role + "-item");
                person.window().open("/plan");
                person.window().glance(role + "-plan");
                if (role.equals("rehber")) see(person, "/plan/coverage", role + "-coverage");
                person.window().assertNothingWrong();
            }
        }
    }

    private static void see(Person person, String path, String name) {
        person.window().open(path);
        person.window().look(name);
    }

    /** Other words are longer or shorter, on the same pages: what depends on the screen was looked at in Azerbaijani. */
    @ParameterizedTest
    @EnumSource(Width.class)
    void everyPageInEnglish(Width width) {
        try (var nobody = chromium.window(width)) { // the language is kept with the session
            var person = new Person(nobody).signIn("isci");
            nobody.open("/language?to=en&back=/");
            assertThat(person.heading()).hasText("Today");
            for (var path : PAGES) inEnglish(person, path, "en" + path.replace('/', '-'));
            for (var command : FORMS) inEnglish(person, "/forms/" + command, "en-form-" + command);
            inEnglish(person, "/items/" + items.id("5.1"), "en-item");
            nobody.assertNothingWrong();
        }
    }

    private static void inEnglish(Person person, String path, String name) {
        person.window().open(path);
        assertThat(person.page().locator("html")).hasAttribute("lang", "en");
        if (person.window().width() == Width.WIDE) person.window().look(name);
        else person.window().glance(name);
    }
}
