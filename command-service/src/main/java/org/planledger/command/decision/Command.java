package org.planledger.command.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Id;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.ItemId;

/**
 * A request to do something, checked for shape only. Its record is the body of {@code POST /commands/<name>}. A record
 * can be built from any body, so that validation, not construction, names every field that is wrong.
 */
public interface Command {
    /**
     * The aggregate that decides, as an expected version and a refusal name it. Some follow from the organisation, for
     * example its one fund.
     */
    UUID target(OrganisationId organisation);

    /** The plan items it concerns, so that a refusal appears in their history. */
    default List<ItemId> concerns() {
        return List.of();
    }

    /** The list as sent; empty if it was left out. */
    static <T> List<T> listed(@Nullable List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }

    /** The list as sent without repetitions; empty if it was left out. */
    static <T> List<T> distinct(@Nullable List<T> sent) {
        return Collections.unmodifiableList(new ArrayList<>(new LinkedHashSet<>(listed(sent))));
    }

    /** The identity as sent, or a fresh one if the sender left that to us. */
    static <I extends Id> I identified(@Nullable I sent, Function<UUID, I> fresh) {
        return sent == null ? fresh.apply(UUID.randomUUID()) : sent;
    }
}
