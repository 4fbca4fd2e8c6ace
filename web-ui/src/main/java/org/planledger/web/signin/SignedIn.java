package org.planledger.web.signin;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.Arrays;
import org.planledger.web.wire.Commands.Ticket;

/**
 * Whoever is at the browser. The token stays here, in the server's session.
 *
 * @param token what the services accept; never sent to the browser
 * @param expiresAt until when
 * @param userId pseudonymous id
 * @param displayName as shown in the corner
 * @param role what they may do
 * @param organisation whose plan they see
 */
public record SignedIn(
        String token, Instant expiresAt, String userId, String displayName, Role role, String organisation)
        implements Principal, Serializable {

    static SignedIn of(Ticket ticket) {
        return new SignedIn(
                ticket.token(),
                ticket.expiresAt(),
                ticket.userId(),
                ticket.displayName(),
                Role.valueOf(ticket.role()),
                ticket.organisation());
    }

    /** Whether this person has one of these roles. */
    public boolean is(Role... roles) {
        return Arrays.asList(roles).contains(role);
    }

    /** Whether this person records things: staff and the head. */
    public boolean records() {
        return is(Role.STAFF, Role.HEAD);
    }

    /** Whether this person confirms. */
    public boolean confirms() {
        return is(Role.HEAD);
    }

    /** Whether this person may bring a plan in. */
    public boolean imports() {
        return is(Role.HEAD, Role.ADMIN);
    }

    /** Whether this person looks after the installation, or watches who does. */
    public boolean administers() {
        return is(Role.ADMIN, Role.AUDITOR);
    }

    @Override
    public String getName() {
        return userId;
    }

    /** Without the token: this may end up in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + userId + ", " + role + "]";
    }
}
