package org.planledger.query.rights;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.events.UserId;
import org.planledger.query.ledger.CommandServiceUnavailable;
import org.planledger.query.ledger.RightsList;
import org.planledger.query.ledger.RightsList.Right;

/** Everybody's rights, asked for at most four times a second, however many requests and open pages there are. */
public final class RecentRights implements Rights {
    private static final long FRESH_NANOS = Duration.ofMillis(250).toNanos();

    private final RightsList list;
    private @Nullable Reading last;

    /** Rights read from this list. */
    public RecentRights(RightsList list) {
        this.list = list;
    }

    @Override
    public synchronized Standing of(Claimed claimed) {
        var right = recent().get(claimed.user());
        // Somebody who has just got an account or a password must not be sent away by what was read before.
        if (right == null || right.version() < claimed.version()) {
            last = null;
            right = recent().get(claimed.user());
        }
        if (right == null || !right.active()) return Standing.DISABLED;
        boolean same = right.version() == claimed.version()
                && right.role().equals(claimed.role())
                && right.organisation().equals(claimed.organisation());
        if (!same) return Standing.CHANGED;
        return right.passwordDue() ? Standing.PASSWORD_DUE : Standing.GOOD;
    }

    // Not the wall clock: if that were put back, closed accounts would pass for as long.
    private Map<UserId, Right> recent() {
        var reading = last;
        if (reading == null || System.nanoTime() - reading.begun() >= FRESH_NANOS) {
            reading = read();
            last = reading;
        }
        if (reading.failure() != null) throw reading.failure();
        return reading.rights();
    }

    /** A failure is remembered as long: else everybody who waits would be refused one after the other. */
    private Reading read() {
        long begun = System.nanoTime();
        try {
            return new Reading(begun, list.now(), null);
        } catch (CommandServiceUnavailable away) {
            return new Reading(System.nanoTime(), Map.of(), away);
        }
    }

    private record Reading(
            long begun, Map<UserId, Right> rights, @Nullable CommandServiceUnavailable failure) {}
}
