package org.planledger.query.activity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planledger.events.Ciphertext;
import org.planledger.events.kind.KindId;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.view.Views;

/** Makes rows of activities: joins the numbers of items, the names of participants and of own kinds. */
public final class ActivityRows {
    private ActivityRows() {}

    /** The activities in the order given. */
    public static List<ActivityRow> of(Views views, Collection<ActivityView> activities) {
        var keys = ItemKeys.of(views, activities.stream().flatMap(activity -> activity.items().stream()));
        var persons = PersonRefs.of(views, activities.stream().flatMap(activity -> activity.participants().stream()));
        var kinds = ownKinds(views, activities);
        return activities.stream()
                .map(activity -> row(activity, kinds, keys, persons))
                .toList();
    }

    private static Map<KindId, Ciphertext> ownKinds(Views views, Collection<ActivityView> activities) {
        var ids = activities.stream()
                .map(ActivityView::ownKind)
                .filter(Objects::nonNull)
                .map(KindId::toString)
                .distinct()
                .toList();
        var names = new HashMap<KindId, Ciphertext>();
        views.findAll(OwnKindProjection.OWN_KINDS, ids).forEach(kind -> names.put(kind.kindId(), kind.name()));
        return names;
    }

    private static ActivityRow row(
            ActivityView activity, Map<KindId, Ciphertext> ownKinds, ItemKeys keys, PersonRefs persons) {
        var ownKind = activity.ownKind();
        return new ActivityRow(
                activity.activityId(),
                activity.kind(),
                ownKind == null ? null : ownKinds.get(ownKind),
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
