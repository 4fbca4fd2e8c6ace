package org.planledger.command.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;

/** A request to do something, checked for shape only. Its record is the body of {@code POST /commands/<name>}. */
public interface Command {
    /** The aggregate it is meant for, as an expected version and a refusal name it; null if the body names none. */
    @Nullable
    UUID target();

    /** The plan items it concerns, so that a refusal appears in their history. */
    default List<ItemId> items() {
        return List.of();
    }
}
