package org.planledger.query.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planledger.events.plan.PlanId;
import org.planledger.query.accounts.Names;
import org.planledger.query.language.Words;
import org.planledger.query.view.Views;
import org.springframework.stereotype.Component;

/** Makes rows of items: joins names and the plan's year, and judges the state at the views' instant. */
@Component
public class ItemRows {
    private final Names names;

    ItemRows(Names names) {
        this.names = names;
    }

    /** The items in the order of their numbers, those of the newest plan first. */
    public List<ItemRow> of(Views views, Collection<ItemView> items, Words words) {
        var plans = plans(views, items);
        return items.stream()
                .filter(item -> plans.containsKey(item.planId()))
                .sorted(Comparator.<ItemView>comparingInt(
                                item -> -plan(plans, item).year())
                        .thenComparing(ItemView::key, ItemKeys.ORDER))
                .map(item -> row(item, plan(plans, item), views, words))
                .toList();
    }

    private static Map<PlanId, PlanView> plans(Views views, Collection<ItemView> items) {
        var ids =
                items.stream().map(item -> item.planId().toString()).distinct().toList();
        var plans = new HashMap<PlanId, PlanView>();
        views.findAll(PlanProjection.PLANS, ids).forEach(plan -> plans.put(plan.planId(), plan));
        return plans;
    }

    private static PlanView plan(Map<PlanId, PlanView> plans, ItemView item) {
        return Objects.requireNonNull(plans.get(item.planId()));
    }

    private ItemRow row(ItemView item, PlanView plan, Views views, Words words) {
        var state = ItemState.of(item, plan, views.instant());
        var left = plan.leftOpen().contains(item.itemId());
        var own = item.leftReason();
        return new ItemRow(
                item.itemId(),
                item.planId(),
                item.key(),
                item.section(),
                item.text().direction(),
                item.text().work(),
                item.text().ways(),
                item.text().executors(),
                item.assigned().stream().map(names::of).toList(),
                item.due(),
                ItemState.due(item.due(), words),
                item.strategyCodes(),
                item.terms().changed(),
                item.terms().carriedFrom(),
                item.terms().carriedInto(),
                item.text().expectedResult(),
                item.status(),
                left,
                own == null && left ? plan.leftReason() : own,
                state.state(),
                state.reason(words),
                item.counts(),
                item.done().last(),
                item.version());
    }
}
