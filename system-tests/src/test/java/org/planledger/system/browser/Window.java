package org.planledger.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One person's browser window, which remembers everything that was wrong with the pages it saw. */
public final class Window implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final boolean PICTURES = Boolean.getBoolean("planledger.pictures");

    /** Links inside a sentence excepted; a box to tick is hit by its words too, a link by what is laid over it. */
    private static final String TOO_SMALL_FOR_A_THUMB = """
            () => [...document.querySelectorAll('a, button, summary, select, textarea, input:not([type=hidden])')]
                .filter(target => target.checkVisibility({visibilityProperty: true}) && !target.matches('.skip'))
                .filter(target => getComputedStyle(target).display !== 'inline'
                    || ![...target.parentElement.childNodes].some(near => near.nodeType === 3 && near.data.trim()))
                .map(target => {
                    const hit = (target.closest('.form-check, .tick-one, .segment') || target).getBoundingClientRect();
                    const over = getComputedStyle(target, '::after');
                    const laid = over.position === 'absolute';
                    const width = Math.max(hit.width, laid ? parseFloat(over.width) : 0);
                    const height = Math.max(hit.height, laid ? parseFloat(over.height) : 0);
                    return width > 0 && Math.min(width, height) < 43.5
                        ? target.outerHTML.slice(0, 90) + ' is ' + Math.round(width) + ' x ' + Math.round(height)
                        : '';
                })
                .filter(finding => finding)""";

    private final BrowserContext context;
    private final Width width;
    private final Page page;
    private final List<String> findings = new ArrayList<>();

    Window(BrowserContext context, Width width) {
        this.context = context;
        this.width = width;
        context.addInitScript("addEventListener('securitypolicyviolation', violation =>"
                + " console.error('policy ' + violation.violatedDirective + ' ' + violation.blockedURI))");
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                findings.add("console of " + page.url() + ": " + message.text());
            }
        });
        page.onPageError(failure -> findings.add("script on " + page.url() + ": " + failure));
    }

    public Page page() {
        return page;
    }

    public Width width() {
        return width;
    }

    public void open(String path) {
        var response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
    }

    /** Looks at the page when all of it is there: accessibility, its width, what a thumb has to hit, a picture if wanted. What is wrong is told by {@link #assertNothingWrong}. */
    public void look(String name) {
        glance(name);
        page.evaluate("scrollTo(0, 0)"); // else a head that stays in view lies across what happens to be under it
        if (PICTURES) picture(name);
        if (width == Width.PHONE) {
            for (var small : (List<?>) page.evaluate(TOO_SMALL_FOR_A_THUMB))
                findings.add("too small for a thumb on " + name + ": " + small);
        }
        for (var broken : Axe.broken(page)) findings.add("axe on " + name + " at " + width.pixels + " px: " + broken);
    }

    private void picture(String name) {
        var file = String.format(Locale.ROOT, "%s-%d.png", name, width.pixels);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(file)).setFullPage(true));
    }

    /** Looks only whether the page fits its window: for another reader of a page that was looked at before. */
    public void glance(String name) {
        page.waitForLoadState();
        int overflow =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) findings.add(name + " at " + width.pixels + " px scrolls sideways by " + overflow + " px");
    }

    /** The browser itself reports every answer of 4xx as an error; this one was wanted. */
    public void forgive(int status) {
        findings.removeIf(finding -> finding.contains("status of " + status));
    }

    public void assertNothingWrong() {
        assertThat(findings).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
