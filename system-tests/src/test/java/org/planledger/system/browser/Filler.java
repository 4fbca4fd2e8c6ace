package org.planledger.system.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** Fills in any form the way somebody in a hurry does: what is filled in already stays, of choices the first is taken. */
public final class Filler {
    private static final String VISIBLE = "form[data-command] ";

    private final Page page;
    private final String item;
    private final String today;

    /**
     * Fills forms on a page.
     *
     * @param item the plan item that is ticked
     * @param today written where a day is wanted
     */
    public Filler(Page page, String item, String today) {
        this.page = page;
        this.item = item;
        this.today = today;
    }

    /** Fills in everything that can be seen, these values where they are given. */
    public void fill(Map<String, String> given) {
        for (var radio : all("fieldset .segments")) choose(radio, given);
        for (var select : all("select")) select(select, given);
        for (var input : all("input[type=text], textarea")) type(input, given);
        for (var list : all("[data-ticks]")) tick(list, given);
    }

    private void choose(Locator segments, Map<String, String> given) {
        var name = segments.locator("input").first().getAttribute("name");
        if (given.containsKey(name)) {
            segments.locator("input[value='" + given.get(name) + "']").check();
        } else if (segments.locator("input:checked").count() == 0) {
            segments.locator("input").first().check();
        }
    }

    private void select(Locator select, Map<String, String> given) {
        var name = select.getAttribute("name");
        if (given.containsKey(name)) {
            select.selectOption(option(select, given.get(name)));
            return;
        }
        if (!select.inputValue().isEmpty()) return;
        var options = select.locator("option:not([value='']):not([value='new'])");
        if (options.count() > 0) {
            select.selectOption(options.first().getAttribute("value"));
        } else if (select.locator("option[value='new']").count() > 0) {
            select.selectOption("new");
            page.locator("[name='" + name + ".name']").fill("Yeni Şəxs");
        }
    }

    /** A value, or after a tilde words of the choice. */
    private static String option(Locator select, String wanted) {
        if (!wanted.startsWith("~")) return wanted;
        var words = new Locator.LocatorOptions().setHasText(wanted.substring(1));
        return select.locator("option", words).first().getAttribute("value");
    }

    private void type(Locator input, Map<String, String> given) {
        var name = input.getAttribute("name");
        if (name.endsWith(".name") || name.endsWith(".contact")) return;
        if (given.containsKey(name)) {
            input.fill(given.get(name));
            return;
        }
        if (!input.inputValue().isEmpty()) return;
        var kind = input.getAttribute("class");
        if (kind.contains("w-date")) input.fill(today);
        else if (kind.contains("w-time"))
            input.fill(name.startsWith("end") || name.startsWith("until") ? "12:00" : "10:00");
        else if (kind.contains("w-count")) input.fill("2");
        else if ("decimal".equals(input.getAttribute("inputmode"))) input.fill("5");
        else input.fill("Sınaq: " + name);
    }

    /** What is given for a list is a word that stands beside what is ticked. */
    private void tick(Locator list, Map<String, String> given) {
        var own = list.locator("input[value='" + item + "']");
        var name = list.locator("input").first().getAttribute("name");
        if (given.containsKey(name)) {
            list.locator(".form-check", new Locator.LocatorOptions().setHasText(given.get(name)))
                    .first()
                    .locator("input")
                    .check();
        } else if (own.count() > 0) own.check();
        else if (list.locator("xpath=ancestor::fieldset").locator(".optional").count() > 0) return;
        else if (list.locator("input:checked").count() == 0)
            list.locator("input").first().check();
    }

    private Iterable<Locator> all(String selector) {
        var visible = new java.util.ArrayList<Locator>();
        for (var found : page.locator(VISIBLE + selector).all()) if (found.isVisible()) visible.add(found);
        return visible;
    }
}
