package org.planledger.events.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.Ciphertext;
import org.planledger.events.EventType;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * The employment office accepted the veteran.
 *
 * @param referralId the card
 * @param items the plan items it serves
 * @param veteran the veteran
 * @param answeredOn the day
 * @param note in what words; null if none
 */
@EventType(name = "referral.accepted")
public record ReferralAccepted(
        ReferralId referralId,
        List<ItemId> items,
        PersonId veteran,
        LocalDate answeredOn,
        @Nullable Ciphertext note) implements ReferralEvent {
    public ReferralAccepted {
        items = List.copyOf(items);
    }

    @Override
    public Instant happenedAt(Instant recordedAt) {
        return Baku.startOf(answeredOn);
    }
}
