package org.planledger.command.eventstore;

import java.time.Instant;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/**
 * The answer to a command, kept with its events so that a repeat gets the same.
 *
 * @param organisation of the sender
 * @param actor the sender
 * @param key the sender's name for the attempt
 * @param fingerprint keyed hash of what was asked
 * @param refused whether a rule refused it
 * @param answer JSON; ids and codes, no personal data
 * @param recordedAt when it was answered
 */
public record Receipt(
        OrganisationId organisation,
        UserId actor,
        String key,
        String fingerprint,
        boolean refused,
        String answer,
        Instant recordedAt) {

    /** Another commit holds a receipt of this key: somebody sent the command twice at once. */
    public static final class Taken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Taken() {
            super("receipt", null, false, false);
        }
    }
}
