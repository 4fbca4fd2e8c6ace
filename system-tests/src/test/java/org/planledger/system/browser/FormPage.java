package org.planledger.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Any form: its inputs are found by the names that the commands give them, so that this works in every language. */
public final class FormPage {
    private final Page page;

    public FormPage(Page page) {
        this.page = page;
        form().waitFor();
    }

    public FormPage fill(String field, String text) {
        input(field).fill(text);
        return this;
    }

    public FormPage choose(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    public FormPage select(String field, String value) {
        input(field).selectOption(value);
        return this;
    }

    public FormPage tick(String field, String value) {
        page.locator("input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    public FormPage agree(String field) {
        input(field).check();
        return this;
    }

    /** Somebody who is not in the list yet. */
    public FormPage newPerson(String field, String name) {
        input(field).selectOption("new");
        return fill(field + "-name", name);
    }

    public FormPage file(Path file) {
        page.locator("input[type=file]").setInputFiles(file);
        return this;
    }

    public String value(String field) {
        return input(field).inputValue();
    }

    public Locator input(String field) {
        return page.locator("#f-" + field.replace('.', '-'));
    }

    public Locator errors() {
        return page.locator("[data-errors]");
    }

    public Locator button() {
        return form().locator("button[type=submit]");
    }

    private Locator form() {
        return page.locator("form[data-command]");
    }
}
