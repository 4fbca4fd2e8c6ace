package org.planledger.events.plan;

import java.util.List;
import org.planledger.events.EventType;

/**
 * An item came with its plan.
 *
 * @param itemId the item this begins
 * @param planId the plan it stands in
 * @param key number in the plan, for example {@code 4.2}; unique within the plan
 * @param section number of the section, from 1
 * @param direction planned direction (istiqamət), white space normalised, typos kept
 * @param work the work to be done (görüləcək iş)
 * @param ways ways of execution (icra yolları), one text each
 * @param executors executors (icraçı) as named in the document, one text each
 * @param due when it is to be carried out, as a rule
 * @param strategyCodes places in the development strategy, in the document's order; empty when the source has none
 * @param expectedResult expected result (gözlənilən nəticə)
 * @param source the same cells character for character
 */
@EventType(name = "item.imported")
public record ItemImported(
        ItemId itemId,
        PlanId planId,
        String key,
        int section,
        String direction,
        String work,
        List<String> ways,
        List<String> executors,
        DueRule due,
        List<String> strategyCodes,
        String expectedResult,
        SourceCells source)
        implements ItemEvent {
    public ItemImported {
        ways = List.copyOf(ways);
        executors = List.copyOf(executors);
        strategyCodes = List.copyOf(strategyCodes);
    }
}
