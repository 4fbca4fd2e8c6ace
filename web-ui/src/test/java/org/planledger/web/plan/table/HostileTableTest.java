package org.planledger.web.plan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, it is a plan or it is refused with a code; it costs no more than it may. */
class HostileTableTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        assertThat(code(with(Map.of("word/document.xml", "<a/>".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo("not-xlsx");
        assertThat(code("PK\003\004 and then nothing".getBytes(StandardCharsets.UTF_8)))
                .isIn("broken-xlsx", "not-xlsx");
        var old = new byte[600];
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, old, 0, 8);
        assertThat(code(old)).isEqualTo("old-excel");
    }

    @Test
    void whatGrowsIsNotUnpacked() throws IOException {
        var bomb = with(Map.of("xl/media/image1.png", new byte[Parts.MOST_BYTES + 1]));
        assertThat(bomb.length).isLessThan(100_000);
        assertThat(code(bomb)).isEqualTo("swollen");
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 2_000; i++) zip.putNextEntry(new ZipEntry("a" + i + ".xml.not"));
        }
        assertThat(code(many.toByteArray())).isEqualTo("swollen");
    }

    @Test
    void macrosAreRefused() throws IOException, Unreadable {
        var part = Map.of("xl/vbaProject.bin", new byte[] {1});
        assertThat(code(changed(PlanBook.xlsx(), "", "", part))).isEqualTo("macros");
    }

    @Test
    void entitiesAndFarPlacesAreRefused() throws IOException, Unreadable {
        var plan = PlanBook.xlsx();
        var entity = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><worksheet";
        assertThat(code(changed(plan, "<worksheet", entity, Map.of()))).isEqualTo("broken-xlsx");
        assertThat(code(changed(plan, "r=\"A1\"", "r=\"ZZZZZZ1\"", Map.of()))).isEqualTo("broken-xlsx");
        assertThat(code(changed(plan, "</sheetData>", "", Map.of()))).isEqualTo("broken-xlsx");
        assertThat(code(changed(plan, "<v>0</v>", "<v>99999999</v>", Map.of()))).isEqualTo("broken-xlsx");
    }

    @Test
    void aNumberOfManyDigitsIsNotWrittenOut() throws IOException, Unreadable {
        var book = PlanBook.xlsx(sheet -> {
            PlanBook.fill(sheet, PlanBook.lines().subList(0, 4));
            for (int column = 1; column < 8; column++) sheet.value(4, column, "Mətn");
            sheet.value(4, 0, 12345);
        });
        var plan = OfficialTable.ofWorkbook(changed(book, "<v>12345</v>", "<v>1E999999999</v>", Map.of()));
        assertThat(plan.path("items").get(0).path("key").asString()).hasSizeLessThan(20);
    }

    @Test
    void moreLinesThanAPlanHasAreRefused() {
        assertThat(code(PlanBook.xlsx(sheet -> {
                    PlanBook.fill(sheet, PlanBook.lines());
                    for (int i = 20; i < 3_000; i++) sheet.value(i, 2, "İş");
                })))
                .isEqualTo("too-many-rows");
        var lines = PlanBook.csv(",") + ",,İş\n".repeat(1_000_000);
        assertThat(textCode(lines)).isEqualTo("too-many-rows");
    }

    @Test
    void moreTextThanAPlanHasIsRefused() {
        var lines = PlanBook.csv(",");
        assertThat(textCode(lines + "\"" + "\n".repeat(5_001) + "a\"")).isEqualTo("cell-too-long");
        assertThat(textCode(lines + ("\"" + "müdir ; \n".repeat(550) + "\"\n").repeat(150)))
                .isEqualTo("too-much-text");
        assertThat(textCode(lines + (",,a,\"" + "a\n".repeat(2_400) + "\"\n").repeat(90)))
                .isEqualTo("none");
        var often = "a".repeat(5_000);
        assertThat(code(PlanBook.xlsx(sheet -> {
                    PlanBook.fill(sheet, PlanBook.lines());
                    for (int i = 20; i < 1_500; i++) for (int j = 0; j < 60; j++) sheet.value(i, j, often);
                })))
                .isEqualTo("too-much-text");
    }

    @Test
    void aMillionEmptyLinesAreReadPast() throws IOException, Unreadable {
        var rows = new StringBuilder();
        for (int i = 100; i < 400_000; i++) rows.append("<row r=\"").append(i).append("\"/>");
        var plan = changed(PlanBook.xlsx(), "</sheetData>", rows + "</sheetData>", Map.of());
        assertThat(OfficialTable.ofWorkbook(plan).path("items").size()).isEqualTo(11);
    }

    @Test
    void aFormulaIsNoText() throws Unreadable {
        var plan = OfficialTable.ofWorkbook(PlanBook.xlsx(sheet -> {
            PlanBook.fill(sheet, PlanBook.lines());
            sheet.formula(4, 2, "HYPERLINK(\"http://example.org\")");
            sheet.formula(5, 6, "1+1");
        }));
        assertThat(plan.path("items").get(0).path("work").asString()).isEmpty();
        assertThat(plan.path("items").get(0).path("source").path("work").asString())
                .startsWith("=HYPERLINK");
        assertThat(plan.path("items").get(1).path("strategyCodes").get(0).asString())
                .isEqualTo("=1+1");
        for (var cell : List.of("=1+1", "@SUM(A1)", "+994", " =cmd|' /C calc'!A0", "-2+3+cmd|'/C calc'!A0"))
            assertThat(OfficialTable.isFormula(cell)).as(cell).isTrue();
        for (var cell : List.of("- görüş", "–", "Qeyri-dövlət", "2 + 2 = 4"))
            assertThat(OfficialTable.isFormula(cell)).as(cell).isFalse();
    }

    @Test
    void textWithoutTheTableIsRefused() {
        assertThat(textCode("")).isEqualTo("no-header");
        assertThat(textCode("a,b,c\n1,2,3\n")).isEqualTo("no-header");
        assertThat(textCode("s.s.;Görüləcək işlər;İcraçı;İcra tarixi\n1;a;b;c")).isEqualTo("columns-missing");
        assertThat(textCode(PlanBook.csv(";") + "\"a\" b;\"never closed\n")).isIn("none", "broken-csv");
        assertThat(textCode("\"".repeat(899_999))).isEqualTo("no-header");
        assertThat(textCode(";".repeat(899_999))).isEqualTo("no-header");
        assertThat(textCode("\u0000\u0001\u0002")).isEqualTo("no-header");
    }

    @Test
    void aDamagedFileIsAPlanOrIsRefused() {
        var plan = PlanBook.xlsx();
        var random = new Random(2026);
        for (int i = 0; i < 300; i++) {
            var damaged = plan.clone();
            for (int j = 0; j < 1 + i % 9; j++) damaged[4 + random.nextInt(plan.length - 4)] = (byte) random.nextInt();
            code(i % 3 == 0 ? Arrays.copyOf(damaged, 4 + random.nextInt(plan.length - 4)) : damaged);
        }
    }

    private static String code(byte[] bytes) {
        var refused = catchThrowableOfType(Unreadable.class, () -> OfficialTable.ofWorkbook(bytes));
        return refused == null ? "none" : refused.code();
    }

    private static String textCode(String text) {
        var refused = catchThrowableOfType(Unreadable.class, () -> OfficialTable.ofText(text));
        return refused == null ? "none" : refused.code();
    }

    private static byte[] with(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The same workbook with other words in its sheet, and parts beside it. */
    private static byte[] changed(byte[] book, String old, String words, Map<String, byte[]> more)
            throws IOException, Unreadable {
        var parts = new LinkedHashMap<String, byte[]>(more);
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(Parts.of(book).packed()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var part = zip.readAllBytes();
                if (entry.getName().equals(SHEET)) {
                    var text = new String(part, StandardCharsets.UTF_8);
                    assertThat(text).contains(old);
                    part = text.replace(old, words).getBytes(StandardCharsets.UTF_8);
                }
                parts.put(entry.getName(), part);
            }
        }
        return with(parts);
    }
}
