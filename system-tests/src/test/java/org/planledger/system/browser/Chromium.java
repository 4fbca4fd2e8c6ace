package org.planledger.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The browser of the system, driven over its own protocol. */
public final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var program = Path.of(Objects.requireNonNullElse(System.getenv("PLANLEDGER_CHROMIUM"), "/usr/bin/chromium"));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        return new Chromium(playwright, playwright.chromium().launch(options));
    }

    /**
     * A window of somebody who was never here.
     *
     * @param base where the pages are
     */
    public Window window(String base, Width width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setViewportSize(width.pixels, width.height)
                .setHasTouch(width == Width.PHONE)
                .setIsMobile(width == Width.PHONE)
                .setLocale("az-AZ"));
        context.setDefaultTimeout(15_000);
        return new Window(context, width);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
