package org.planledger.query.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.plan.ItemId;
import org.planledger.query.view.Views;

/** Numbers of items in their plan, joined at read for a whole page at once. */
public final class ItemKeys {
    /** Numbers as people count: 5.2 before 5.10. */
    public static final Comparator<String> ORDER =
            Comparator.comparing(ItemKeys::padded).thenComparing(Comparator.naturalOrder());

    private final Map<ItemId, String> keys;

    private ItemKeys(Map<ItemId, String> keys) {
        this.keys = keys;
    }

    /**
     * An item by its number.
     *
     * @param itemId the item
     * @param key its number in the plan
     */
    public record ItemRef(ItemId itemId, String key) {}

    /** The numbers of all these items. */
    public static ItemKeys of(Views views, Stream<ItemId> items) {
        var ids = items.map(ItemId::toString).collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
        var keys = new HashMap<ItemId, String>();
        views.findAll(ItemProjection.ITEMS, ids).forEach(item -> keys.put(item.itemId(), item.key()));
        return new ItemKeys(keys);
    }

    /** The number of one of them; null if there is no such item. */
    public @Nullable String key(ItemId item) {
        return keys.get(item);
    }

    /** These items with their numbers, in the order of the numbers. */
    public List<ItemRef> refs(Collection<ItemId> items) {
        return items.stream()
                .distinct()
                .map(item -> keys.containsKey(item) ? new ItemRef(item, keys.get(item)) : null)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ItemRef::key, ORDER))
                .toList();
    }

    private static String padded(String key) {
        var padded = new StringBuilder();
        for (var part : key.split("\\.", -1))
            padded.append("0".repeat(Math.max(0, 9 - part.length())))
                    .append(part)
                    .append('.');
        return padded.toString();
    }
}
