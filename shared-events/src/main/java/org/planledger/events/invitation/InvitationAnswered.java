package org.planledger.events.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.plan.ItemId;

/**
 * An invitation was answered; the last answer counts.
 *
 * @param invitationId the invitation
 * @param items the plan items it serves, one or more
 * @param answer what was said
 * @param answeredOn the day of the answer
 * @param note what else was said; null if nothing
 */
@EventType(name = "invitation.answered")
public record InvitationAnswered(
        InvitationId invitationId,
        List<ItemId> items,
        InvitationAnswer answer,
        LocalDate answeredOn,
        @Nullable Ciphertext note)
        implements InvitationEvent {
    public InvitationAnswered {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(answeredOn);
    }
}
