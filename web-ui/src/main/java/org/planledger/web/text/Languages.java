package org.planledger.web.text;

import java.util.Locale;

/** The two languages. */
public final class Languages {
    /** Azerbaijani as used in Azerbaijan: with the country, else money prints without its sign. */
    public static final Locale AZ = Locale.of("az", "AZ");

    /** English. */
    public static final Locale EN = Locale.ENGLISH;

    private Languages() {}

    /** The one of the two that a locale means. */
    public static Locale of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : AZ;
    }
}
