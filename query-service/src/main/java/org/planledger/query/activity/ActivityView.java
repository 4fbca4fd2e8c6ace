package org.planledger.query.activity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.activity.Attendance;
import org.planledger.events.kind.KindId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;

/**
 * An activity as the calendar shows it.
 *
 * @param activityId the activity
 * @param items the plan items it serves
 * @param kind slug of its kind
 * @param ownKind which of the kinds that the centre defined, if {@code other} stands for one
 * @param title what it is called
 * @param startsAt begin, as last set
 * @param endsAt end, as last set
 * @param place where, as last set
 * @param participants persons whose time it takes
 * @param clashReason why it was set although something clashes; null when nothing does
 * @param state scheduled, held or cancelled
 * @param attendance who came; null unless held
 * @param outcome what came of it; null unless held
 * @param heldAt when it began; null unless held
 * @param cancelReason why it was cancelled; null unless cancelled
 * @param scheduledBy who put it on the calendar
 * @param version sequence of its last event, for {@code If-Match}
 */
public record ActivityView(
        ActivityId activityId,
        List<ItemId> items,
        String kind,
        @Nullable KindId ownKind,
        Ciphertext title,
        Instant startsAt,
        Instant endsAt,
        Ciphertext place,
        List<PersonId> participants,
        @Nullable Ciphertext clashReason,
        State state,
        @Nullable Attendance attendance,
        @Nullable Ciphertext outcome,
        @Nullable Instant heldAt,
        @Nullable Ciphertext cancelReason,
        UserId scheduledBy,
        long version) {
    /** What became of an activity. */
    public enum State {
        /** Planlaşdırılıb. */
        SCHEDULED,
        /** Keçirilib. */
        HELD,
        /** Ləğv edilib. */
        CANCELLED
    }

    public ActivityView {
        items = List.copyOf(items);
        participants = List.copyOf(participants);
    }

    static ActivityView begun(ActivityScheduled e, UserId by, long version) {
        return new ActivityView(
                e.activityId(),
                e.items(),
                e.kind(),
                null,
                e.title(),
                e.startsAt(),
                e.endsAt(),
                e.place(),
                e.participants(),
                e.clashReason(),
                State.SCHEDULED,
                null,
                null,
                null,
                null,
                by,
                version);
    }

    ActivityView of(KindId defined) {
        return new ActivityView(
                activityId,
                items,
                kind,
                defined,
                title,
                startsAt,
                endsAt,
                place,
                participants,
                clashReason,
                state,
                attendance,
                outcome,
                heldAt,
                cancelReason,
                scheduledBy,
                version);
    }

    ActivityView moved(ActivityRescheduled e, long sequence) {
        return new ActivityView(
                activityId,
                items,
                kind,
                ownKind,
                title,
                e.startsAt(),
                e.endsAt(),
                e.place(),
                participants,
                e.clashReason(),
                state,
                attendance,
                outcome,
                heldAt,
                cancelReason,
                scheduledBy,
                sequence);
    }

    ActivityView held(ActivityHeld e, long sequence) {
        return ended(State.HELD, e.attendance(), e.outcome(), e.heldAt(), null, sequence);
    }

    ActivityView cancelled(ActivityCancelled e, long sequence) {
        return ended(State.CANCELLED, null, null, null, e.reason(), sequence);
    }

    private ActivityView ended(
            State end,
            @Nullable Attendance came,
            @Nullable Ciphertext result,
            @Nullable Instant began,
            @Nullable Ciphertext whyNot,
            long sequence) {
        return new ActivityView(
                activityId,
                items,
                kind,
                ownKind,
                title,
                startsAt,
                endsAt,
                place,
                participants,
                clashReason,
                end,
                came,
                result,
                began,
                whyNot,
                scheduledBy,
                sequence);
    }
}
