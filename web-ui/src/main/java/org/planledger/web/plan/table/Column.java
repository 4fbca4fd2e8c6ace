package org.planledger.web.plan.table;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of the official form, in its order and its words. */
enum Column {
    NUMBER("s.s.", "key", "^(ss|s|no|n|sira|siranömrəsi|sirano|sirasayi|nömrə|nömrəsi|bənd)$"),
    DIRECTION("Planlaşdırılan istiqamətlər", "direction", "istiqamət"),
    WORK("Görüləcək işlər", "work", "görüləcəkiş|tədbirinadi|tədbirlərinadi|işinadi"),
    WAYS("İcra yolları", "ways", "icrayol"),
    EXECUTORS("İcraçı", "executors", "icraçi|icraedən|məsulşəxs"),
    DUE("İcra tarixi", "due", "icratarix|icramüddət|icravaxt|^tarix|^müddət"),
    CODES("İnkişaf strategiyasındakı yeri", "strategyCodes", "strategiya"),
    RESULT("Gözlənilən nəticə", "expectedResult", "nəticə");

    private static final int LONGEST = 60;

    final String title;
    final String field;
    private final Pattern words;

    Column(String title, String field, String words) {
        this.title = title;
        this.field = field;
        this.words = Pattern.compile(words);
    }

    /** The column that a cell is the head of, however its words are broken over lines. */
    static @Nullable Column of(String cell) {
        var letters = Wording.folded(cell.replace("№", "no")).replaceAll("[^\\p{L}]", "");
        if (letters.isEmpty() || letters.length() > LONGEST) return null;
        for (var column : values()) if (column.words.matcher(letters).find()) return column;
        return null;
    }
}
