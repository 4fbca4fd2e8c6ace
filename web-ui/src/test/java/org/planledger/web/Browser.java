package org.planledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.htmlunit.FailingHttpStatusCodeException;
import org.htmlunit.WebClient;
import org.htmlunit.WebResponse;
import org.htmlunit.html.HtmlForm;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlOption;
import org.htmlunit.html.HtmlPage;
import org.htmlunit.html.HtmlSelect;
import org.htmlunit.html.HtmlTextArea;

/** A browser without JavaScript, as a person uses it. */
final class Browser implements AutoCloseable {
    private final WebClient client = new WebClient();
    private final String base;

    Browser(int port) {
        base = "http://localhost:" + port;
        client.getOptions().setJavaScriptEnabled(false);
        client.getOptions().setCssEnabled(false);
        client.getOptions().setThrowExceptionOnFailingStatusCode(false);
    }

    HtmlPage open(String path) {
        try {
            return client.getPage(base + path);
        } catch (IOException | FailingHttpStatusCodeException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** A file that the browser would keep. */
    WebResponse download(String path) {
        try {
            return client.getPage(base + path).getWebResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String cookie(String name) {
        return client.getCookieManager().getCookie(name).getValue();
    }

    HtmlPage signIn(String name) {
        return signIn(open("/sign-in"), name, name + "-2025");
    }

    HtmlPage signIn(HtmlPage page, String name, String password) {
        var form = form(page, "/sign-in");
        type(form, "username", name);
        type(form, "password", password);
        return press(form);
    }

    HtmlPage signOut() {
        return press(form(open("/"), "/sign-out"));
    }

    /** The form that is sent to this address. */
    static HtmlForm form(HtmlPage page, String action) {
        return page.getForms().stream()
                .filter(form -> form.getActionAttribute().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form " + action + " in " + page.asNormalizedText()));
    }

    static void type(HtmlForm form, String name, String value) {
        var areas = form.getTextAreasByName(name);
        if (areas.isEmpty()) form.getInputByName(name).setValue(value);
        else areas.getFirst().setText(value);
    }

    static void tick(HtmlForm form, String name, String value) {
        for (HtmlInput input : form.getInputsByName(name)) {
            if (input.getValueAttribute().equals(value)) input.setChecked(true);
        }
    }

    static void pick(HtmlForm form, String name, String value) {
        HtmlSelect select = form.getSelectByName(name);
        HtmlOption option = select.getOptionByValue(value);
        select.setSelectedAttribute(option, true);
    }

    static String value(HtmlForm form, String name) {
        var areas = form.getTextAreasByName(name);
        return areas.isEmpty() ? form.getInputByName(name).getValue() : text(areas.getFirst());
    }

    static HtmlPage press(HtmlForm form) {
        try {
            var buttons = form.getElementsByTagName("button");
            return buttons.getFirst().click();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int status(HtmlPage page) {
        return page.getWebResponse().getStatusCode();
    }

    static String path(HtmlPage page) {
        var url = page.getUrl();
        return url.getQuery() == null ? url.getPath() : url.getPath() + "?" + url.getQuery();
    }

    private static String text(HtmlTextArea area) {
        return area.getText();
    }

    @Override
    public void close() {
        client.close();
    }
}
