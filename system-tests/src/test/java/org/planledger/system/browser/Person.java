package org.planledger.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody at a window of planledger, who knows its words. */
public record Person(Window window) implements AutoCloseable {

    public Page page() {
        return window.page();
    }

    public Person signIn(String username) {
        window.open("/sign-in");
        page().getByLabel("İstifadəçi adı").fill(username);
        page().getByLabel("Parol").fill(username + "-2025");
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Daxil ol"))
                .click();
        assertThat(heading()).hasText("Bu gün");
        return this;
    }

    Person today() {
        window.open("/");
        assertThat(heading()).hasText("Bu gün");
        return this;
    }

    /** Follows the link with these words in the page's content. */
    public Person follow(String words) {
        var named = new Locator.GetByRoleOptions().setName(words).setExact(true);
        page().locator("main").getByRole(AriaRole.LINK, named).first().click();
        return this;
    }

    /** Opens a part of the application as the navigation offers it on this screen. */
    public Person go(String words) {
        page().locator("nav.nav-main a:visible", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
        return this;
    }

    public FormPage form() {
        return new FormPage(page());
    }

    public Locator heading() {
        return page().locator("h1");
    }

    /** The note that what was sent is saved. */
    public Locator saved() {
        return page().locator(".note-done");
    }

    /** The page says this somewhere. */
    public Person sees(String words) {
        assertThat(page().locator("main")).containsText(words);
        return this;
    }

    @Override
    public void close() {
        window.close();
    }
}
