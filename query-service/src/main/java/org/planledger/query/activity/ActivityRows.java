package org.planledger.query.activity;

import java.util.Collection;
import java.util.List;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.view.Views;

/** Makes rows of activities: joins the numbers of items and the names of participants. */
public final class ActivityRows {
    private ActivityRows() {}

    /** The activities in the order given. */
    public static List<ActivityRow> of(Views views, Collection<ActivityView> activities) {
        var keys = ItemKeys.of(views, activities.stream().flatMap(activity -> activity.items().stream()));
        var persons = PersonRefs.of(views, activities.stream().flatMap(activity -> activity.participants().stream()));
        return activities.stream().map(activity -> row(activity, keys, persons)).toList();
    }

    private static ActivityRow row(ActivityView activity, ItemKeys keys, PersonRefs persons) {
        return new ActivityRow(
                activity.activityId(),
                activity.kind(),
                activity.title(),
                activity.startsAt(),
                activity.endsAt(),
                activity.place(),
                activity.state(),
                keys.refs(activity.items()),
                activity.participants().stream().map(persons::ref).toList(),
                activity.clashReason(),
                activity.attendance(),
                activity.outcome(),
                activity.heldAt(),
                activity.cancelReason(),
                activity.version());
    }
}
