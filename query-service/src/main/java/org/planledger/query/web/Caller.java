package org.planledger.query.web;

import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;

/**
 * Who asks, from the token alone. A controller takes this as a parameter.
 *
 * @param userId the account
 * @param organisation whose views it may read
 * @param role what it may do
 */
public record Caller(UserId userId, OrganisationId organisation, Role role) {
    /** What a signed-in account may do. */
    public enum Role {
        /** İşçi. */
        STAFF,
        /** Rəhbər. */
        HEAD,
        /** Auditor. */
        AUDITOR,
        /** Rektorluq. */
        RECTORATE,
        /** İdarəçi. */
        ADMIN,
        /** Another service of this installation. */
        SERVICE
    }
}
