package org.planledger.web.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The official table gives the command that was written by hand from the same document. */
class OfficialTableTest {
    private static final List<String> HEAD = List.of(
            "№", "İSTİQAMƏTLƏR", "Görüləcək işlər", "İcra yolları", "İcraçı", "İcra müddəti", "Strategiya", "Nəticə");

    @Test
    void theRealPlanInExcelIsTheSameCommand() throws Unreadable {
        same(OfficialTable.ofWorkbook(PlanBook.xlsx()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theRealPlanAsTextIsTheSameCommand(String separator) throws Unreadable {
        same(OfficialTable.ofText(PlanBook.csv(separator)));
    }

    private static void same(JsonNode plan) {
        var seed = PlanBook.seed();
        assertThat(plan.path("items").size()).isEqualTo(11);
        for (int i = 0; i < 11; i++)
            assertThat(plan.path("items").get(i).toString())
                    .isEqualTo(seed.path("items").get(i).toString());
        for (var field : List.of("year", "institution", "title", "signatory", "fundName"))
            assertThat(plan.path(field)).as(field).isEqualTo(seed.path(field));
        assertThat(plan.path("sourceText").asString()).contains("Fəaliyyət planı", "4.2.1\n4", "A. Ş. Məmmədov");
    }

    @Test
    void aLineWithoutAWorkGoesOnWithTheItemAboveIt() throws Unreadable {
        var plan = table(
                List.of("1", "2", "3", "4", "5", "6", "7", "8"),
                List.of("1", "Yerli", "Görüş", "Birinci yol", "Mərkəz", "Cari il", "2.3.1", "Nəticə"),
                List.of("", "", "", "İkinci yol", "Vəkillər", "", "2.3.3", ""),
                List.of("", "", "", "", "", "", "", ""),
                HEAD,
                List.of("", "", "Sərgi", "Yol", "Asim Məmmədov, tələbələr və s.", "May", "", "Nəticə"));
        assertThat(plan.path("items").size()).isEqualTo(2);
        var first = plan.path("items").get(0);
        assertThat(first.path("key").asString()).isEqualTo("1.1");
        assertThat(texts(first, "ways")).containsExactly("Birinci yol", "İkinci yol");
        assertThat(texts(first, "executors")).containsExactly("Mərkəz", "Vəkillər");
        assertThat(texts(first, "strategyCodes")).containsExactly("2.3.1", "2.3.3");
        var second = plan.path("items").get(1);
        assertThat(second.path("key").asString()).isEqualTo("1.2");
        assertThat(second.path("direction").asString()).isEqualTo("Yerli");
        assertThat(texts(second, "executors")).containsExactly("Asim Məmmədov", "tələbələr və s.");
    }

    @Test
    void aCellMergedOverTwoItemsBelongsToBothAndOverTwoLinesOfOneToItOnce() throws Unreadable {
        var plan = OfficialTable.ofWorkbook(PlanBook.xlsx(sheet -> {
            PlanBook.fill(
                    sheet,
                    List.of(
                            HEAD,
                            List.of("1", "Yerli", "Görüş", "Yol", "Mərkəz", "Cari il", "2.3.1", "Nəticə"),
                            List.of("", "", "", "İkinci yol", "", "", "", ""),
                            List.of("", "", "Sərgi", "Yol", "Kafedra", "", "", "Nəticə")));
            for (int column : new int[] {0, 1, 5, 6})
                sheet.range(1, column, 3, column).merge();
            for (int column : new int[] {2, 4, 7})
                sheet.range(1, column, 2, column).merge();
        }));
        assertThat(plan.path("items").size()).isEqualTo(2);
        assertThat(texts(plan.path("items").get(0), "ways")).containsExactly("Yol", "İkinci yol");
        assertThat(texts(plan.path("items").get(0), "strategyCodes")).containsExactly("2.3.1");
        assertThat(plan.path("items").get(1).path("due").path("rule").asString())
                .isEqualTo("within-year");
        assertThat(texts(plan.path("items").get(1), "strategyCodes")).containsExactly("2.3.1");
    }

    @Test
    void datesAndNumbersOfExcelAreReadAsTheyShow() throws Unreadable {
        var plan = OfficialTable.ofWorkbook(PlanBook.xlsx(sheet -> {
            PlanBook.fill(sheet, List.of(List.of("2027-ci il üçün plan"), HEAD));
            for (int i = 2; i < 5; i++) {
                PlanBook.fill(sheet, List.of());
                for (int column : new int[] {1, 2, 3, 4, 7}) sheet.value(i, column, "Mətn");
            }
            sheet.value(2, 0, 4.2);
            sheet.value(2, 5, LocalDate.of(2027, 5, 15));
            sheet.style(2, 5).format("dd.mm.yyyy").set();
            sheet.value(3, 0, 5);
            sheet.value(3, 5, LocalDate.of(2027, 3, 1));
            sheet.style(3, 5).format("mmm\\-yy").set();
            sheet.value(3, 6, 2.3);
            sheet.value(4, 0, "6");
            sheet.value(4, 5, "20 iyun");
        }));
        assertThat(plan.path("items").findValuesAsString("key")).containsExactly("4.2", "5.1", "6.1");
        assertThat(plan.path("items").get(0).path("due").path("date").asString())
                .isEqualTo("2027-05-15");
        assertThat(plan.path("items").get(1).path("due").path("month").asInt()).isEqualTo(3);
        assertThat(texts(plan.path("items").get(1), "strategyCodes")).containsExactly("2.3");
        assertThat(plan.path("items").get(2).path("due").path("date").asString())
                .isEqualTo("2027-06-20");
    }

    @Test
    void theEmptyTableIsOneWithoutItems() throws Unreadable {
        var plan = OfficialTable.ofText(OfficialTable.template().substring(1));
        assertThat(plan.path("items").isEmpty()).isTrue();
    }

    @SafeVarargs
    private static JsonNode table(List<String>... lines) throws Unreadable {
        var csv = new StringBuilder("sep=;\n").append(String.join(";", HEAD)).append('\n');
        for (var line : lines)
            csv.append(String.join(
                            ";", line.stream().map(cell -> '"' + cell + '"').toList()))
                    .append('\n');
        return OfficialTable.ofText(csv.toString());
    }

    private static List<String> texts(JsonNode item, String field) {
        var texts = new ArrayList<String>();
        item.path(field).forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
