package org.planledger.query.activity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Recorded;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.kind.KindChosen;
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
        return 3;
    }

    @Override
    public Class<ActivityView> type() {
        return ActivityView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ActivityEvent event -> List.of(event.activityId().toString());
            case KindChosen chosen -> List.of(chosen.activityId().toString());
            default -> List.of();
        };
    }

    @Override
    public @Nullable ActivityView fold(@Nullable ActivityView view, String id, Recorded<?> recorded) {
        if (recorded.event() instanceof KindChosen chosen) return view == null ? null : view.of(chosen.kindId());
        if (!(recorded.event() instanceof ActivityEvent event)) return view;
        var version = recorded.envelope().sequence();
        if (event instanceof ActivityScheduled scheduled) {
            return ActivityView.begun(scheduled, recorded.envelope().actor(), version);
        }
        return view == null ? null : changed(view, event, version);
    }

    @Override
    public List<String> indexed() {
        return List.of("startsAt", "endsAt", "heldAt", "state", "items", "scheduledBy");
    }

    private static ActivityView changed(ActivityView view, ActivityEvent event, long version) {
        return switch (event) {
            case ActivityScheduled _ -> view;
            case ActivityRescheduled e -> view.moved(e, version);
            case ActivityHeld e -> view.held(e, version);
            case ActivityCancelled e -> view.cancelled(e, version);
        };
    }
}
