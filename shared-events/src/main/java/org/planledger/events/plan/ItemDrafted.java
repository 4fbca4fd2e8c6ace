package org.planledger.events.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;

/**
 * An item was written into a plan that is being drafted.
 *
 * @param itemId the item this begins
 * @param planId the plan it stands in
 * @param key number in the plan, for example {@code 4.2}; unique within the plan
 * @param section number of the section, from 1
 * @param direction planned direction (istiqamət)
 * @param work the work to be done (görüləcək iş)
 * @param ways ways of execution (icra yolları), one text each
 * @param executors executors (icraçı), one text each
 * @param due when it is to be carried out, as a rule
 * @param strategyCodes places in the development strategy; may be empty
 * @param expectedResult expected result (gözlənilən nəticə)
 * @param carriedFrom the item of the year before that goes on in this one; null if it is new
 */
@EventType(name = "item.drafted")
public record ItemDrafted(
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
        @Nullable ItemId carriedFrom)
        implements ItemEvent {
    public ItemDrafted {
        ways = List.copyOf(ways);
        executors = List.copyOf(executors);
        strategyCodes = List.copyOf(strategyCodes);
    }
}
