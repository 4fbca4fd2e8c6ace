package org.planledger.events.invitation;

/** What a guest said to an invitation. */
public enum InvitationAnswer {
    /** Qəbul: the guest will come. */
    ACCEPTED,
    /** İmtina: the guest will not come. */
    DECLINED
}
