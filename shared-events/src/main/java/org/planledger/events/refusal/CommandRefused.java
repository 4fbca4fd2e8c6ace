package org.planledger.events.refusal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * A rule refused a well-formed command; nothing else happened.
 *
 * @param commandId the command; also the stream this stands in
 * @param command the command's name, for example {@code close-plan-item}
 * @param code stable code of the rule, for example {@code item.evidence-missing}
 * @param target the aggregate it was meant for; null when it named none
 * @param items the plan items it was meant for, as far as known
 */
@EventType(name = "command.refused")
public record CommandRefused(
        UUID commandId,
        String command,
        String code,
        @Nullable UUID target,
        List<ItemId> items) implements RefusalEvent {
    public CommandRefused {
        items = List.copyOf(items);
    }
}
