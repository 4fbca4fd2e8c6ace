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
        var years = years(views, items);
        return items.stream()
                .filter(item -> years.containsKey(item.planId()))
                .sorted(Comparator.<ItemView>comparingInt(item -> -year(years, item))
                        .thenComparing(ItemView::key, ItemKeys.ORDER))
                .map(item -> row(item, ItemState.of(item, year(years, item), views.instant()), words))
                .toList();
    }

    private static Map<PlanId, Integer> years(Views views, Collection<ItemView> items) {
        var plans =
                items.stream().map(item -> item.planId().toString()).distinct().toList();
        var years = new HashMap<PlanId, Integer>();
        views.findAll(PlanProjection.PLANS, plans).forEach(plan -> years.put(plan.planId(), plan.year()));
        return years;
    }

    private static int year(Map<PlanId, Integer> years, ItemView item) {
        return Objects.requireNonNull(years.get(item.planId()));
    }

    private ItemRow row(ItemView item, ItemState state, Words words) {
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
                state.state(),
                state.reason(words),
                item.counts(),
                item.done().last(),
                item.version());
    }
}
