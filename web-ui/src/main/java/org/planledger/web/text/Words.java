package org.planledger.web.text;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** Numbers as words. */
public final class Words {
    private static final PluralRules ORDINAL = PluralRules.forLocale(new ULocale("az"), PluralRules.PluralType.ORDINAL);

    private Words() {}

    /** {@code iki yüz əlli manat əlli qəpik}: receipts say the amount twice, so that a digit cannot be changed. */
    static String amount(long qepik, Locale locale) {
        var english = locale.getLanguage().equals("en");
        // the formatter is not safe for use by several threads, so each call has its own
        var spell = new RuleBasedNumberFormat(ULocale.forLocale(locale), RuleBasedNumberFormat.SPELLOUT);
        var manat = spell.format(qepik / 100) + " manat";
        return qepik % 100 == 0 ? manat : manat + (english ? " and " : " ") + spell.format(qepik % 100) + " qəpik";
    }

    /** {@code 2025-ci}, {@code 2026-cı}, {@code 2023-cü}, {@code 2030-cu}. */
    public static String year(int year) {
        return year
                + switch (ORDINAL.select(year)) {
                    case "one" -> "-ci";
                    case "few" -> "-cü";
                    case "many" -> "-cı";
                    default -> "-cu";
                };
    }
}
