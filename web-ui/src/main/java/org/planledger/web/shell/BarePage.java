package org.planledger.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import org.planledger.web.text.Languages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The error page where there is no frame: outside the application it is not known who asks. */
@Component
class BarePage {
    /** Our own style and marks, nothing else. */
    static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

    private final ITemplateEngine templates;
    private final LocaleResolver languages;

    BarePage(ITemplateEngine templates, LocaleResolver languages) {
        this.templates = templates;
        this.languages = languages;
    }

    /** The page in the reader's language. */
    String of(int status, HttpServletRequest request) {
        var context = new Context(Languages.of(languages.resolveLocale(request)));
        context.setVariable("kind", FailedRequests.kind(status));
        return templates.process("bare", context);
    }
}
