package org.planledger.command.web;

import java.util.Optional;
import org.planledger.command.decision.Role;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/** What the accounts say now, whatever a token said when it was given. */
public interface Rights {
    /**
     * The rights of an account as they are, or were at most a quarter of a second ago; empty if there is none.
     *
     * @param seen the version that a token given since carries: what is remembered from before it does not count
     * @throws org.springframework.dao.DataAccessException if they cannot be known: then nobody passes
     */
    Optional<Right> of(UserId user, long seen);

    /**
     * One account's rights.
     *
     * @param active whether it may sign in
     * @param organisation whose data the person may see
     * @param role what the person may do
     * @param version counts what ends sessions; a token of another version is no longer good
     * @param passwordDue whether a password has to be chosen before anything else
     */
    record Right(
            UserId userId, boolean active, OrganisationId organisation, Role role, long version, boolean passwordDue) {}
}
