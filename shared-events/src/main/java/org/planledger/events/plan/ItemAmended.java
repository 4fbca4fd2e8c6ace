package org.planledger.events.plan;

import java.util.List;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;

/**
 * The head changed what an item says: not a typo of the source, but another intention.
 *
 * @param itemId the item
 * @param planId its plan
 * @param direction planned direction from now on
 * @param work the work to be done from now on
 * @param ways ways of execution from now on
 * @param executors executors from now on
 * @param expectedResult expected result from now on
 * @param reason why
 */
@EventType(name = "item.amended")
public record ItemAmended(
        ItemId itemId,
        PlanId planId,
        String direction,
        String work,
        List<String> ways,
        List<String> executors,
        String expectedResult,
        Ciphertext reason)
        implements ItemEvent {
    public ItemAmended {
        ways = List.copyOf(ways);
        executors = List.copyOf(executors);
    }
}
