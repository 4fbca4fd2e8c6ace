package org.planledger.system.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser of the system, driven over its own protocol, with the pages of one stack. */
public final class Chromium implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    /** Of Debian; the one without windows of its own needs less of the machine. */
    private static final List<Path> PROGRAMS =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private final String base;
    private final Playwright playwright;
    private final Browser browser;
    /** By name of the account: the cookies of who has signed in. */
    private final Map<String, String> sessions = new HashMap<>();

    private Chromium(String base, Playwright playwright, Browser browser) {
        this.base = base;
        this.playwright = playwright;
        this.browser = browser;
    }

    /**
     * Starts the browser.
     *
     * @param base where the pages are
     */
    public static Chromium start(String base) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setExecutablePath(program())
                .setArgs(List.of("--no-sandbox", "--disable-gpu"));
        return new Chromium(base, playwright, playwright.chromium().launch(options));
    }

    private static Path program() {
        var wanted = System.getenv("PLANLEDGER_CHROMIUM");
        if (wanted != null) return Path.of(wanted);
        return PROGRAMS.stream().filter(Files::isExecutable).findFirst().orElse(PROGRAMS.getLast());
    }

    /** A window of somebody who was never here. */
    public Window window(Width width) {
        return window(width, null);
    }

    /** Somebody at a window of their own; who was here before need not sign in again. */
    public Person signedIn(String username, Width width) {
        var session = sessions.get(username);
        var person = new Person(window(width, session));
        if (session != null) return person.today();
        person.signIn(username);
        sessions.put(username, person.page().context().storageState());
        return person;
    }

    private Window window(Width width, @Nullable String session) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setStorageState(session)
                .setViewportSize(width.pixels, width.height)
                .setHasTouch(width == Width.PHONE)
                .setIsMobile(width == Width.PHONE)
                .setLocale("az-AZ"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Window(context, width);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
