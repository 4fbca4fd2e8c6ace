package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;

/**
 * The same pages as staff and as the auditor see them.
 *
 * @param shown page → words of it that only those who record may read
 */
record CanaryPages(Map<String, List<String>> shown) {

    /** What a program would find, too: the page as it was sent and as it stands, attributes and all. */
    void open(Stack stack) {
        try (var chromium = Chromium.start(stack.url());
                var staff = chromium.signedIn("isci", Width.WIDE);
                var auditor = chromium.signedIn("auditor", Width.WIDE)) {
            shown.forEach((path, words) -> {
                staff.window().open(path);
                assertThat(text(staff.page())).as("staff at " + path).contains(words);
                assertHidden(auditor, path);
            });
            assertHidden(auditor, "/audit");
            search(staff);
            assertThat(text(staff.page())).as("staff who search").contains("Şəhriyarova");
            search(auditor);
            assertThat(text(auditor.page())).as("the auditor who searches").doesNotContain("Şəhriyarova");
        }
    }

    /** By the whole surname: from now on no file may name it because somebody asked for it. */
    private static void search(Person person) {
        person.window().open("/persons");
        person.page().locator("#q").fill("Şəhriyarova");
        person.page().locator("#q").press("Enter");
        person.page().waitForLoadState();
        assertThat(person.page().url()).endsWith("/persons");
    }

    private void assertHidden(Person auditor, String path) {
        auditor.window().open(path);
        var secrets = shown.values().stream().flatMap(List::stream).distinct().toList();
        assertThat(secrets)
                .as("the auditor at " + path)
                .allSatisfy(words -> assertThat(auditor.page().content())
                        .doesNotContain(words)
                        .doesNotContain("Şəhriyarova"));
    }

    private static String text(Page page) {
        return page.locator("main").innerText();
    }
}
