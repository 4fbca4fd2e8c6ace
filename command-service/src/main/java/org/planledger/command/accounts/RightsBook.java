package org.planledger.command.accounts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planledger.command.web.Rights;
import org.planledger.events.UserId;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Everybody's rights, read at most four times a second, however many requests there are. */
@Component
class RightsBook implements Rights {
    /** A quarter of what is promised: on a busy machine the rest is soon gone. */
    private static final long FRESH_NANOS = Duration.ofMillis(250).toNanos();

    private final AccountBook book;
    private @Nullable Reading last;

    RightsBook(AccountBook book) {
        this.book = book;
    }

    @Override
    public synchronized Optional<Right> of(UserId user, long seen) {
        var right = recent().get(user);
        // Somebody who has just got an account or a password must not be sent away by what was read before.
        if (right == null || right.version() < seen) {
            last = null;
            right = recent().get(user);
        }
        return Optional.ofNullable(right);
    }

    /** Everybody's rights as they stand in the table now. */
    List<Right> now() {
        return book.all().stream()
                .map(account -> new Right(
                        account.userId(),
                        account.active(),
                        account.organisation(),
                        account.role(),
                        account.rightsVersion(),
                        account.passwordDue()))
                .toList();
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

    /** A failure is remembered as long: else everybody who waits would wait for the database one after the other. */
    private Reading read() {
        long begun = System.nanoTime();
        try {
            var rights = new HashMap<UserId, Right>();
            now().forEach(right -> rights.put(right.userId(), right));
            return new Reading(begun, rights, null);
        } catch (DataAccessException away) {
            return new Reading(System.nanoTime(), Map.of(), away);
        }
    }

    private record Reading(
            long begun, Map<UserId, Right> rights, @Nullable DataAccessException failure) {}
}
