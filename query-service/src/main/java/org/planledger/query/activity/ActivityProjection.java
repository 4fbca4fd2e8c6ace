package org.planledger.query.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.query.activity.ActivityView.State;
import org.planledger.query.view.Projection;

/** Folds an activity's events into {@link ActivityView}. */
public final class ActivityProjection implements Projection<ActivityView> {
    /** The one projection of activities. */
    public static final ActivityProjection ACTIVITIES = new ActivityProjection();

    private ActivityProjection() {}

    @Override
    public String collection() {
        return "activities";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public Class<ActivityView> type() {
        return ActivityView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof ActivityEvent event
                ? List.of(event.activityId().toString())
                : List.of();
    }

    @Override
    public @Nullable ActivityView fold(@Nullable ActivityView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ActivityEvent event)) return view;
        var version = recorded.envelope().sequence();
        if (event instanceof ActivityScheduled scheduled) return begun(scheduled, version);
        return view == null ? null : changed(view, event, version);
    }

    @Override
    public List<String> indexed() {
        return List.of("startsAt", "endsAt", "state", "items");
    }

    private static ActivityView begun(ActivityScheduled e, long version) {
        return new ActivityView(
                e.activityId(),
                e.items(),
                e.kind(),
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
                version);
    }

    private static ActivityView changed(ActivityView view, ActivityEvent event, long version) {
        return switch (event) {
            case ActivityScheduled e -> begun(e, version);
            case ActivityRescheduled e -> moved(view, e, version);
            case ActivityHeld e -> held(view, e, version);
            case ActivityCancelled e -> cancelled(view, e, version);
        };
    }

    private static ActivityView moved(ActivityView view, ActivityRescheduled e, long version) {
        return new ActivityView(
                view.activityId(),
                view.items(),
                view.kind(),
                view.title(),
                e.startsAt(),
                e.endsAt(),
                e.place(),
                view.participants(),
                e.clashReason(),
                view.state(),
                null,
                null,
                null,
                null,
                version);
    }

    private static ActivityView held(ActivityView view, ActivityHeld e, long version) {
        return new ActivityView(
                view.activityId(),
                view.items(),
                view.kind(),
                view.title(),
                view.startsAt(),
                view.endsAt(),
                view.place(),
                view.participants(),
                view.clashReason(),
                State.HELD,
                e.attendance(),
                e.outcome(),
                e.heldAt(),
                null,
                version);
    }

    private static ActivityView cancelled(ActivityView view, ActivityCancelled e, long version) {
        return new ActivityView(
                view.activityId(),
                view.items(),
                view.kind(),
                view.title(),
                view.startsAt(),
                view.endsAt(),
                view.place(),
                view.participants(),
                view.clashReason(),
                State.CANCELLED,
                null,
                null,
                null,
                e.reason(),
                version);
    }
}
