package org.planledger.command.decision;

import java.util.UUID;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/**
 * Who sends the command being decided, taken from the signed token, never from the body.
 *
 * @param organisation whose history it goes into
 * @param user pseudonym of the sender
 * @param role the sender's role
 * @param commandId the command
 * @param correlationId what the command belongs to
 */
public record Acting(OrganisationId organisation, UserId user, Role role, UUID commandId, UUID correlationId) {
    /** Key under which command metadata carry this. */
    public static final String METADATA = "acting";
}
