package org.planledger.query.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.Attendance;
import org.planledger.query.person.PersonRef;
import org.planledger.query.plan.ItemKeys.ItemRef;

/**
 * An activity in an answer.
 *
 * @param activityId the activity
 * @param kind slug of its kind
 * @param ownKind what the centre calls its own kind, for which {@code other} stands; null unless it is one
 * @param title what it is called
 * @param startsAt begin
 * @param endsAt end
 * @param place where
 * @param state scheduled, held or cancelled
 * @param items the plan items it serves
 * @param participants persons whose time it takes
 * @param clashReason why it was set although something clashes
 * @param attendance who came; null unless held
 * @param outcome what came of it; null unless held
 * @param heldAt when it began; null unless held
 * @param cancelReason why; null unless cancelled
 * @param version for {@code If-Match}
 */
public record ActivityRow(
        ActivityId activityId,
        String kind,
        @Nullable Ciphertext ownKind,
        Ciphertext title,
        Instant startsAt,
        Instant endsAt,
        Ciphertext place,
        ActivityView.State state,
        List<ItemRef> items,
        List<PersonRef> participants,
        @Nullable Ciphertext clashReason,
        @Nullable Attendance attendance,
        @Nullable Ciphertext outcome,
        @Nullable Instant heldAt,
        @Nullable Ciphertext cancelReason,
        long version) {}
