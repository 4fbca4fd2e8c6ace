package org.planledger.query.indicators;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.planledger.events.plan.ItemId;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.activity.ActivityView;
import org.planledger.query.plan.ItemRow;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.visit.VisitProjection;
import org.planledger.query.visit.VisitView;

/** What was done for the items of a plan: the items that each held activity, and each visit that counts, serves. */
final class Work {
    private final List<List<ItemId>> held;
    private final List<List<ItemId>> visits;

    private Work(List<List<ItemId>> held, List<List<ItemId>> visits) {
        this.held = held;
        this.visits = visits;
    }

    static Work of(Views views, Collection<ItemRow> items) {
        var served = Criteria.all()
                .whereOneOf("items", items.stream().map(ItemRow::itemId).toList());
        var held = views.query(ActivityProjection.ACTIVITIES, served.where("state", ActivityView.State.HELD));
        var visits = views.query(VisitProjection.VISITS, served.where("voided", false));
        return new Work(
                held.content().stream().map(ActivityView::items).toList(),
                visits.content().stream().map(VisitView::items).toList());
    }

    /** Activities held for any of these items, each once. */
    int held(Collection<ItemRow> items) {
        return serving(held, items);
    }

    /** Visits made for any of these items, each once. */
    int visits(Collection<ItemRow> items) {
        return serving(visits, items);
    }

    private static int serving(List<List<ItemId>> deeds, Collection<ItemRow> items) {
        var ids = items.stream().map(ItemRow::itemId).collect(Collectors.toCollection(HashSet::new));
        return (int) deeds.stream()
                .filter(served -> served.stream().anyMatch(ids::contains))
                .count();
    }
}
