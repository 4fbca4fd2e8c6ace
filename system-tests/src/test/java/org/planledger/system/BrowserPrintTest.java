package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;
import org.planledger.system.files.PrintedPages;

/** Promise: what goes to paper is the document alone, on whole A4 pages, with a line to sign on. */
@OnBrowserStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserPrintTest {
    private static final Path FOLDER = Path.of("target", "printed");
    /** A4 across, without the margins, at the 96 dots per inch of a style sheet. */
    private static final int PAPER_PIXELS = 1_031;

    private final Stack stack;
    private final Chromium chromium;

    BrowserPrintTest(Stack stack, Chromium chromium) {
        this.stack = stack;
        this.chromium = chromium;
    }

    @Test
    void theBoardInTheFormOfThePlan() {
        try (var head = chromium.signedIn("rehber", Width.WIDE)) {
            head.window().open("/plan");
            var printed = print(head, "board");
            var rows = head.page().locator(".plan-table tbody tr:not(.section-row)");
            assertThat(rows).hasCount(11);
            assertThat(style(head, ".plan-table thead", "display"))
                    .as("the table's head stands on every page")
                    .isEqualTo("table-header-group");
            assertThat(style(head, ".plan-table tbody tr", "breakInside")).isEqualTo("avoid");
            for (var state : rows.locator(".badge-state").allInnerTexts())
                assertThat(state).isNotBlank();
            assertThat(head.page().locator(".signature")).containsText("A. Ş. Məmmədov");
            assertThat(printed.pages()).isBetween(2, 5);
        }
    }

    @Test
    void aReceiptOnOnePage() {
        var staff = stack.as("isci");
        var donation = Deeds.donation(41_05);
        var given = staff.accepted("register-donation", donation);
        stack.seenBy(staff).after(given, "/fund");
        try (var person = chromium.signedIn("isci", Width.WIDE)) {
            person.window().open("/fund/entries/" + donation.get("entryId"));
            var printed = print(person, "receipt");
            person.sees("41,05 ₼").sees("Qırx bir manat beş qəpik");
            assertThat(printed.pages()).isEqualTo(1);
        }
    }

    /** The other pages have no line to sign on, but nothing to press either, and their rows are whole. */
    @Test
    void listsWithoutWhatCanOnlyBePressed() {
        try (var head = chromium.signedIn("rehber", Width.WIDE)) {
            for (var path : List.of("/fund", "/audit", "/indicators", "/plan/coverage")) {
                head.window().open(path);
                onPaper(head, path);
                assertThat(head.page().locator("h1")).isVisible();
                assertThat(head.page().locator("input:visible, select:visible")).hasCount(0);
            }
            head.window().open("/plan");
            head.window().open(head.page().locator(".c-work a").first().getAttribute("href"));
            onPaper(head, "item");
            assertThat(head.page().locator(".events li").first()).isVisible();
            head.window().assertNothingWrong();
        }
    }

    private static PrintedPages print(Person person, String name) {
        var page = person.page();
        onPaper(person, name);
        assertThat(page.locator(".signature")).isVisible();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true));
        var printed = PrintedPages.in(page.pdf(
                new Page.PdfOptions().setPath(FOLDER.resolve(name + ".pdf")).setPreferCSSPageSize(true)));
        assertThat(printed.sizes()).allSatisfy(size -> assertThat(size).isEqualTo("842 x 595"));
        person.window().assertNothingWrong();
        return printed;
    }

    private static void onPaper(Person person, String name) {
        var page = person.page();
        page.setViewportSize(PAPER_PIXELS, 729);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var screenOnly :
                List.of(".top", ".filters", ".actions-block", ".demo-bar", "button", ".btn", ".page-foot"))
            assertThat(page.locator(screenOnly + ":visible")).hasCount(0);
        person.window().glance("printed " + name);
    }

    private static Object style(Person person, String selector, String property) {
        return person.page()
                .evaluate(
                        "asked => getComputedStyle(document.querySelector(asked.selector))[asked.property]",
                        Map.of("selector", selector, "property", property));
    }
}
