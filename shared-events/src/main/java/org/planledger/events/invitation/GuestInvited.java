package org.planledger.events.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * Somebody was invited.
 *
 * @param invitationId the invitation this begins
 * @param items the plan items it serves, one or more
 * @param role as what
 * @param person whom, if the person is registered; null if not
 * @param guest whom, in words; null if the person is registered
 * @param activity to which activity; null if to none on the calendar
 * @param invitedOn the day of the invitation
 * @param occasion to what, in words
 */
@EventType(name = "invitation.made")
public record GuestInvited(
        InvitationId invitationId,
        List<ItemId> items,
        GuestRole role,
        @Nullable PersonId person,
        @Nullable Ciphertext guest,
        @Nullable ActivityId activity,
        LocalDate invitedOn,
        Ciphertext occasion)
        implements InvitationEvent {
    public GuestInvited {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(invitedOn);
    }
}
