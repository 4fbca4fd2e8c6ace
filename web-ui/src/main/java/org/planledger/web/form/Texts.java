package org.planledger.web.form;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Messages in the language of the request. */
@Component
public class Texts {
    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    /** A message that must exist. */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    /** The first of several that exists, or null. */
    public @Nullable String first(String... keys) {
        for (var key : keys) {
            @Nullable String text = messages.getMessage(key, null, null, locale());
            if (text != null) return text;
        }
        return null;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
