package org.planledger.localstack.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The plan of 2025 as data says what the document says: cell by cell, code by code, letter by letter. */
class SeedPlanTest {
    private static final JsonNode PLAN = Seeding.read("plan-2025.json");
    private static final JsonNode REPAIRS = Seeding.read("repairs-2025.json");
    private static final String DOCUMENT = PLAN.path("sourceText").asString();

    @Test
    void itHasTheItemsDirectionsAndCodesOfTheDocument() {
        assertThat(items().map(item -> item.path("key").asString()))
                .containsExactly("1.1", "1.2", "2.1", "3.1", "4.1", "4.2", "5.1", "5.2", "5.3", "5.4", "5.5");
        assertThat(items().map(item -> item.path("section").asInt()).distinct()).containsExactly(1, 2, 3, 4, 5);
        assertThat(items().map(item -> item.path("direction").asString()).distinct())
                .hasSize(9);
        assertThat(items().flatMap(item -> texts(item.path("strategyCodes")).stream()))
                .hasSize(28);
        Set<String> codes = new LinkedHashSet<>();
        items().forEach(item -> codes.addAll(texts(item.path("strategyCodes"))));
        assertThat(codes)
                .containsExactlyInAnyOrder(
                        "2.2.2", "2.3.1", "2.3.3", "2.3.4", "2.3.5", "2.3.6", "3.4.1", "4.2.1", "4.2.5", "4.2.6",
                        "4.2.8", "4.2.14", "4.3.3");
        assertThat(items().filter(item -> item.path("section").asInt() == 5))
                .allMatch(item -> item.path("strategyCodes").isEmpty());
    }

    @Test
    void itIsDueAsTheDocumentSays() {
        assertThat(due("within-year")).containsExactly("1.1", "1.2", "2.1", "3.1", "4.1", "4.2");
        assertThat(due("in-month")).containsExactly("5.1", "5.5");
        assertThat(due("regularly")).containsExactly("5.2", "5.3", "5.4");
        assertThat(items().filter(
                                item -> item.path("due").path("rule").asString().equals("in-month")))
                .allMatch(item -> item.path("due").path("month").asInt() == 5);
    }

    @Test
    void everySourceCellStandsInTheDocument() {
        items().forEach(item -> item.path("source")
                .properties()
                .forEach(cell -> assertThat(DOCUMENT).contains(cell.getValue().asString())));
    }

    @Test
    void readableTextsAreTheCellsWithTheirLinesJoinedAndNothingElse() {
        items().forEach(item -> {
            var source = item.path("source");
            assertThat(item.path("direction").asString()).isEqualTo(unnumbered(source.path("direction")));
            assertThat(item.path("work").asString()).isEqualTo(unnumbered(source.path("work")));
            assertThat(String.join(" ", texts(item.path("ways")))).isEqualTo(joined(source.path("ways")));
            assertThat(item.path("expectedResult").asString()).isEqualTo(joined(source.path("expectedResult")));
            assertThat(String.join(" ", texts(item.path("strategyCodes"))))
                    .isEqualTo(joined(source.path("strategyCodes")));
            assertThat(String.join(" ", texts(item.path("executors"))))
                    .isEqualTo(joined(source.path("executors"))
                            .replaceAll("[.,]( |$)", " ")
                            .strip());
        });
    }

    @Test
    void slipsOfThePenAreKeptUntilTheyAreRepaired() {
        var typos = List.of(
                "hüquqşunaslar",
                "emtək",
                "çərçivində",
                "məlimatlandırmaq",
                "sətiştəli",
                "qazı ",
                "olmaga",
                "məqasədi",
                "məşulluq",
                "yarişlarının",
                "regiounu",
                "kəşkili",
                "vəı",
                "təçkili",
                "Psixologi ");
        var texts = readable();
        assertThat(typos).allMatch(typo -> texts.stream().anyMatch(text -> text.contains(typo)));
        for (var repair : REPAIRS) {
            var before = repair.path("before").asString();
            assertThat(texts).as(before).contains(before);
            texts.replaceAll(text -> text.equals(before) ? repair.path("after").asString() : text);
            assertThat(repair.path("reason").asString()).isNotBlank();
        }
        assertThat(typos).noneMatch(typo -> texts.stream().anyMatch(text -> text.contains(typo)));
    }

    private static List<String> readable() {
        var texts = new ArrayList<String>();
        items().forEach(item -> {
            texts.add(item.path("direction").asString());
            texts.add(item.path("work").asString());
            texts.addAll(texts(item.path("ways")));
            texts.add(item.path("expectedResult").asString());
        });
        return texts;
    }

    private static Stream<JsonNode> items() {
        return StreamSupport.stream(PLAN.path("items").spliterator(), false);
    }

    private static List<String> due(String rule) {
        return items().filter(item -> item.path("due").path("rule").asString().equals(rule))
                .map(item -> item.path("key").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    /** A line that ends without a space was broken inside a word, or after its own hyphen. */
    private static String joined(JsonNode cell) {
        return cell.asString()
                .replace("\n\n", " ")
                .replace("\n", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String unnumbered(JsonNode cell) {
        return joined(cell).replaceFirst("^\\d+[.] ", "");
    }
}
