package org.planledger.web.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.web.activity.ActivityRow;
import org.planledger.web.evidence.EvidenceRow;
import org.planledger.web.visit.VisitRow;

/** An item with everything that belongs to it. */
public record ItemDetail(
        @JsonUnwrapped ItemRow row,
        @Nullable Source source,
        List<ItemRow.Repair> repairs,
        ItemRow.@Nullable Closing closing,
        List<ItemRow.Closing> pastClosings,
        List<ActivityRow> activities,
        List<VisitRow> visits,
        List<EvidenceRow> evidence) {

    /** The cells of the official form, character for character. */
    public record Source(
            String direction,
            String work,
            String ways,
            String executors,
            String due,
            String strategyCodes,
            String expectedResult) {}

    /** How many activities, visits and files there are beside those listed here; lists that are whole are left out. */
    public Map<String, Integer> left() {
        var counts = row.counts();
        var left = new LinkedHashMap<String, Integer>();
        left.put("activities", counts.scheduled() + counts.held() + counts.cancelled() - activities.size());
        // voided visits stand in the list and do not count
        left.put(
                "visits",
                counts.visits()
                        - (int) visits.stream().filter(visit -> !visit.voided()).count());
        left.put("evidence", counts.evidence() - evidence.size());
        left.values().removeIf(more -> more <= 0);
        return left;
    }

    /** Whether a text was ever repaired. */
    public boolean repaired(String field, int index) {
        return repairs.stream().anyMatch(repair -> repair.field().equals(field) && repair.index() == index);
    }

    /** The text that stands in one of the item's cells. */
    public String text(String field, int index) {
        return switch (field) {
            case "DIRECTION" -> row.direction();
            case "WORK" -> row.work();
            case "EXPECTED_RESULT" -> row.expectedResult();
            case "WAY" -> at(row.ways(), index);
            case "EXECUTOR" -> at(row.executors(), index);
            default -> "";
        };
    }

    private static String at(List<String> texts, int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }
}
