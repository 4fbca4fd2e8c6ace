package org.planledger.web.plan.table;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the words of a cell become texts: lines joined, lists taken apart. */
final class Wording {
    private static final Locale AZERBAIJANI = Locale.of("az");
    // As extracted from a PDF: lines end with a space unless they break a word.
    private static final Pattern WRAPPED = Pattern.compile("[ \u00a0](\n|$)");
    private static final String BULLET = "(?:[•▪·–—-]|[0-9]{1,2}[.)])[ \t\u00a0]+";
    private static final Pattern WAY = Pattern.compile("\n[ \t\u00a0]*\n|\n[ \t\u00a0]*(?=" + BULLET + ")");
    // The point of an initial or of a degree ends no name.
    private static final String END = "[;,](?=\\s|$)|(?<=[\\p{L}\\p{N})”\"»]{2})"
            + "(?<!\\bprof)(?<!\\bdos)(?<!\\bakad)(?<!\\bmüəl)[.](?=\\s|$)|\n[ \t]*\n";
    private static final Pattern SEPARATED = Pattern.compile("(?:" + END + ")(?=\\s*\\S)");
    private static final Pattern ENDS = Pattern.compile(END);
    private static final Pattern LINES = Pattern.compile("\n(?=\\s*\\p{Lu})");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s\u00a0,;]+");
    // A program that calculates would run it, today or when somebody saves the plan again.
    private static final Pattern FORMULA = Pattern.compile("(?m)^[ \t\u00a0]*(?:[=@+]|-(?=\\S*[|!(]))");

    private Wording() {}

    /** Small letters by the rules of Azerbaijani, without the difference of ı and i, which typing often misses. */
    static String folded(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return UCharacter.toLowerCase(AZERBAIJANI, composed).replace('ı', 'i').replace("i\u0307", "i");
    }

    static String joined(String cell) {
        var text = WRAPPED.matcher(cell).find() ? cell.replaceAll("(?<=\\S)\n(?=[\\p{Ll}\\p{N}])", "") : cell;
        return text.replaceAll("(?<=\\p{L}-)\n(?=\\p{Ll})", "")
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    static String unnumbered(String cell) {
        return joined(cell).replaceFirst("^[0-9]{1,3}[.)] ", "");
    }

    /** The number that a cell begins with; empty when with none. */
    static String number(String cell) {
        var number = Pattern.compile("^([0-9]{1,3})[.)] ").matcher(joined(cell));
        return number.find() ? number.group(1) : "";
    }

    static List<String> ways(String cell) {
        return WAY.splitAsStream(cell)
                .map(way -> joined(way).replaceFirst("^" + BULLET, ""))
                .filter(way -> !way.isEmpty())
                .toList();
    }

    /** Separated by points, commas or semicolons; a cell without any of them has one to a line with a capital. */
    static List<String> executors(String cell) {
        var ends = SEPARATED.matcher(cell).find() ? ENDS : LINES;
        return ends.splitAsStream(cell)
                .map(name -> joined(name).replaceFirst("(?<=\\p{L}{2})[.]$", ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** What is no code stays as it stands, so that nobody overlooks it. */
    static List<String> codes(String cell) {
        var whole = cell.replaceAll("(?<=[.][0-9]{1,2})\n(?=[0-9]{1,2}[ \u00a0]*(\n|$))", "");
        return BETWEEN_CODES
                .splitAsStream(whole)
                .map(code -> code.replaceFirst("[.]$", ""))
                .filter(code -> !code.matches("[-–—]?"))
                .toList();
    }

    static boolean formula(String cell) {
        return FORMULA.matcher(cell).find();
    }
}
