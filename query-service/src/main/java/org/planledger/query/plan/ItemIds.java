package org.planledger.query.plan;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;

/** Items as a parameter names them. */
public final class ItemIds {
    private ItemIds() {}

    /** The ids; null if none was given, which asks for nothing. */
    public static @Nullable List<ItemId> of(@Nullable List<UUID> given) {
        return given == null || given.isEmpty()
                ? null
                : given.stream().map(ItemId::new).toList();
    }
}
