package org.planledger.command.booking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.command.booking.Booking.Taken;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.activity.ActivityId;

/** What is in the way of times that are taken together; none of these is in the way of another. */
public final class Clashes {
    private final Set<ActivityId> concerned = new HashSet<>();
    private @Nullable RuleViolated first;

    private Clashes() {}

    /** Looks at all of them before any of them is taken. */
    public static Clashes of(List<Taken> together, Peers peers) {
        var clashes = new Clashes();
        Set<ActivityId> these = new HashSet<>();
        together.forEach(taken -> these.add(taken.activityId()));
        for (var taken : together) taken.clash(these, peers).ifPresent(refusal -> clashes.add(taken, refusal));
        return clashes;
    }

    private void add(Taken taken, RuleViolated refusal) {
        if (first == null) first = refusal;
        concerned.add(taken.activityId());
    }

    /** Whether something is in the way of this one. */
    public boolean concern(Taken taken) {
        return concerned.contains(taken.activityId());
    }

    /**
     * The reason given, or null when nothing clashes and none is needed.
     *
     * @throws RuleViolated {@code booking.clash} if one is needed and none is given
     */
    public @Nullable String reason(@Nullable String given) {
        if (first == null) return null;
        if (given == null || given.isBlank()) throw first;
        return given;
    }
}
