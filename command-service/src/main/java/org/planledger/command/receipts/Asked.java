package org.planledger.command.receipts;

import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Command;

/**
 * A command as it was asked for.
 *
 * @param name its name
 * @param command what is wanted
 * @param acting who wants it
 * @param repeat the sender's name for the attempt, with the keyed hash of what was asked; null if none was given
 * @param expected sequence at which the sender saw the target; null if it does not matter
 * @param dryRun decide, but store nothing
 */
public record Asked(
        String name,
        Command command,
        Acting acting,
        @Nullable Repeat repeat,
        @Nullable Long expected,
        boolean dryRun) {

    /** An {@code Idempotency-Key} and what it was first used for. */
    public record Repeat(String key, String fingerprint) {}
}
