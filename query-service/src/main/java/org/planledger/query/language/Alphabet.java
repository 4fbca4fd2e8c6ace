package org.planledger.query.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** The order of Azerbaijani names, and what counts as the same when somebody searches without the right keyboard. */
public final class Alphabet {
    private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");
    private static final Collator ORDER =
            Collator.getInstance(new ULocale("az")).freeze();

    private Alphabet() {}

    /** A … Ç … E Ə … I İ … Z, as in a telephone book. */
    public static Comparator<String> order() {
        return ORDER::compare;
    }

    /** The text as it is compared in a search: ə is e, ı is i, marks and capitals do not matter. */
    public static String folded(String text) {
        var plain = text.replace('ə', 'e').replace('Ə', 'e').replace('ı', 'i');
        return UCharacter.toLowerCase(ULocale.ROOT, LATIN.transliterate(plain));
    }
}
