package org.planledger.web.plan.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan of 2025 as the table that it is printed as, cell for cell. */
public final class PlanBook {
    private static final Path SEED = Path.of("../local-stack/src/main/resources/seed/plan-2025.json");

    private PlanBook() {}

    public static JsonNode seed() {
        return JsonMapper.builder().build().readTree(SEED.toFile());
    }

    /** The lines of the document: what stands above the table, its head, the items, the signature. */
    static List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(seed().path("institution").asString()));
        lines.add(List.of("2025-ci il üçün"));
        lines.add(List.of("Fəaliyyət planı"));
        lines.add(List.of(
                "s.s\n. ",
                "Planlaşdırılan \nistiqamətlər ",
                "Görüləcək işlər",
                "İcra yolları",
                "İcraçı",
                "İcra tarix ",
                "İnkişaf \nstrategiya\n\nsındaki \nyeri ",
                "Gözlənilən nəticə "));
        var section = "";
        var direction = "";
        for (var item : seed().path("items")) {
            var number = item.path("section").asString() + ".";
            var source = item.path("source");
            var named = source.path("direction").asString();
            lines.add(List.of(
                    number.equals(section) ? "" : number,
                    number.equals(section) && named.equals(direction) ? "" : named,
                    source.path("work").asString(),
                    source.path("ways").asString(),
                    source.path("executors").asString(),
                    source.path("due").asString(),
                    source.path("strategyCodes").asString(),
                    source.path("expectedResult").asString()));
            section = number;
            direction = named;
        }
        lines.add(List.of("Qazilərə sosial xidmət mərkəzinin müdiri:          A. Ş. Məmmədov   "));
        return lines;
    }

    /** The plan as an Excel file whose numbers and directions are merged over their items. */
    public static byte[] xlsx() {
        return xlsx(sheet -> {
            fill(sheet, lines());
            for (int from : new int[] {4, 8}) {
                sheet.range(from, 0, from + 1, 0).merge();
                sheet.range(from, 1, from + 1, 1).merge();
            }
            sheet.range(10, 0, 14, 0).merge();
            sheet.range(0, 0, 0, 7).merge();
        });
    }

    public static byte[] xlsx(Consumer<Worksheet> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            filling.accept(book.newWorksheet("Plan"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static void fill(Worksheet sheet, List<List<String>> lines) {
        for (int i = 0; i < lines.size(); i++)
            for (int j = 0; j < lines.get(i).size(); j++)
                if (!lines.get(i).get(j).isEmpty())
                    sheet.value(i, j, lines.get(i).get(j));
    }

    /** The plan with other words in one cell of an item. */
    public static byte[] xlsx(int item, int column, String text) {
        return xlsx(sheet -> {
            fill(sheet, lines());
            sheet.value(4 + item, column, text);
        });
    }

    /** The plan as text, every cell in quotes. */
    public static String csv(String separator) {
        var csv = new StringBuilder();
        for (var line : lines()) {
            csv.append(String.join(
                            separator,
                            line.stream()
                                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        return csv.toString();
    }
}
