package org.planledger.web.form;

import org.jspecify.annotations.Nullable;

/**
 * Something to choose.
 *
 * @param value what is sent
 * @param label what is read; a message key when it begins with {@code #}
 * @param note small print beside it
 */
public record Option(String value, String label, @Nullable String note) {
    /** Without small print. */
    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
