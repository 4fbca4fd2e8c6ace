package org.planledger.query.plan;

import java.util.ArrayList;
import java.util.List;
import org.planledger.events.plan.ItemAmended;
import org.planledger.events.plan.ItemDrafted;
import org.planledger.events.plan.ItemImported;
import org.planledger.events.plan.ItemTextRepaired;

/**
 * The texts of an item as they stand now, repairs included.
 *
 * @param direction planned direction (istiqamət)
 * @param work work to be done (görüləcək iş)
 * @param ways ways of execution (icra yolları)
 * @param executors executors (icraçı) as printed
 * @param expectedResult expected result (gözlənilən nəticə)
 */
public record ItemText(
        String direction, String work, List<String> ways, List<String> executors, String expectedResult) {
    public ItemText {
        ways = List.copyOf(ways);
        executors = List.copyOf(executors);
    }

    static ItemText imported(ItemImported event) {
        return new ItemText(event.direction(), event.work(), event.ways(), event.executors(), event.expectedResult());
    }

    static ItemText drafted(ItemDrafted event) {
        return new ItemText(event.direction(), event.work(), event.ways(), event.executors(), event.expectedResult());
    }

    static ItemText amended(ItemAmended event) {
        return new ItemText(event.direction(), event.work(), event.ways(), event.executors(), event.expectedResult());
    }

    ItemText repaired(ItemTextRepaired event) {
        var after = event.after();
        return switch (event.field()) {
            case DIRECTION -> new ItemText(after, work, ways, executors, expectedResult);
            case WORK -> new ItemText(direction, after, ways, executors, expectedResult);
            case WAY -> new ItemText(direction, work, with(ways, event.index(), after), executors, expectedResult);
            case EXECUTOR -> new ItemText(direction, work, ways, with(executors, event.index(), after), expectedResult);
            case EXPECTED_RESULT -> new ItemText(direction, work, ways, executors, after);
        };
    }

    private static List<String> with(List<String> texts, int index, String after) {
        var changed = new ArrayList<>(texts);
        changed.set(index, after);
        return changed;
    }
}
