package org.planledger.system.files;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The pages of a PDF, as far as its page objects tell.
 *
 * @param sizes of each page: width x height in whole points
 */
public record PrintedPages(List<String> sizes) {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([0-9.]+)\\s+([0-9.]+)\\s*]");

    public PrintedPages {
        sizes = List.copyOf(sizes);
    }

    public static PrintedPages in(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var sizes = SIZE.matcher(text)
                .results()
                .map(size -> points(size.group(1)) + " x " + points(size.group(2)))
                .toList();
        if (PAGE.matcher(text).results().count() != sizes.size())
            throw new AssertionError("each page of a printed document has its size: " + sizes);
        return new PrintedPages(sizes);
    }

    public int pages() {
        return sizes.size();
    }

    private static String points(String number) {
        return String.format(Locale.ROOT, "%.0f", Double.parseDouble(number));
    }
}
