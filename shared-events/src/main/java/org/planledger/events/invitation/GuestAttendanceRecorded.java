package org.planledger.events.invitation;

import java.util.List;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * It is known whether the guest came.
 *
 * @param invitationId the invitation
 * @param items the plan items it serves, one or more
 * @param came whether the guest came
 */
@EventType(name = "invitation.attended")
public record GuestAttendanceRecorded(InvitationId invitationId, List<ItemId> items, boolean came)
        implements InvitationEvent {
    public GuestAttendanceRecorded {
        items = List.copyOf(items);
    }

    @Override
    public int deeds() {
        return came ? 1 : 0;
    }
}
