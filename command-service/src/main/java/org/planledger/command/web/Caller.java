package org.planledger.command.web;

import java.util.Arrays;
import java.util.UUID;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.springframework.http.HttpStatus;

/**
 * Who sends a request, as the signed token says.
 *
 * @param subject the user id, or the name of a service
 * @param organisation whose data the caller may see
 * @param role what the caller may do
 */
public record Caller(String subject, OrganisationId organisation, Role role) {
    /** Passes only these roles. */
    public Caller require(Role... roles) {
        if (!Arrays.asList(roles).contains(role)) throw new Problem(HttpStatus.FORBIDDEN, "auth.forbidden");
        return this;
    }

    /** The pseudonym of a person who is signed in; a service has none. */
    public UserId user() {
        if (role == Role.SERVICE) throw new Problem(HttpStatus.FORBIDDEN, "auth.forbidden");
        return new UserId(UUID.fromString(subject));
    }
}
