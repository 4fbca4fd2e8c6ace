package org.planledger.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A normative act became part of the base that the centre works with.
 *
 * @param actId the act this begins
 * @param items the plan items it serves, one or more
 * @param title what it is called
 * @param number its number; null if it has none
 * @param adopted when and by whom it was adopted, in words, for some are older than what is planned here; null if that was not said
 * @param note what it is needed for; null if nothing was said
 */
@EventType(name = "act.registered")
public record NormativeActRegistered(
        ActId actId,
        List<ItemId> items,
        Ciphertext title,
        @Nullable Ciphertext number,
        @Nullable Ciphertext adopted,
        @Nullable Ciphertext note)
        implements ActEvent {
    public NormativeActRegistered {
        items = List.copyOf(items);
    }
}
