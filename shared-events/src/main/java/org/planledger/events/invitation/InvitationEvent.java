package org.planledger.events.invitation;

import org.planledger.events.CardEvent;

/** Everything that can have happened to an invitation. */
public sealed interface InvitationEvent extends CardEvent
        permits GuestInvited, InvitationAnswered, GuestAttendanceRecorded {
    /** The card itself. */
    InvitationId invitationId();

    @Override
    default InvitationId card() {
        return invitationId();
    }
}
