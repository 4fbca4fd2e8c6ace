package org.planledger.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.planledger.system.http.QueryClient;

/**
 * Which items of the plan each class works on, where several classes share a stack: no item has two owners, so that what one class does
 * to an item is never in the way of another, in whatever order they run. What belongs to everybody (the fund, the history) is only
 * ever compared with what it was before.
 */
final class OwnItems {
    static final Map<String, Class<?>> OF_SERVICES = owners(
            own(MalformedInputTest.class, "1.1"),
            own(RefusedByRuleTest.class, "2.1", "3.1"),
            own(ReadmeTest.class, "1.2", "4.2", "5.1", "5.3"),
            own(AcknowledgedToVisibleTest.class, "5.2"),
            own(RebuildTest.class, "5.4"));

    static final Map<String, Class<?>> OF_BROWSERS = owners(
            own(BrowserPagesTest.class, "5.1"),
            own(BrowserFormsTest.class, "5.2"),
            own(BrowserTogetherTest.class, "2.1", "4.1"),
            own(BrowserRegistersTest.class, "3.1"));

    private final Map<String, Class<?>> owners;
    private final Class<?> owner;
    private final Map<String, String> ids;

    private OwnItems(Map<String, Class<?>> owners, Class<?> owner, Map<String, String> ids) {
        this.owners = owners;
        this.owner = owner;
        this.ids = ids;
    }

    /** One class and the keys of its items. */
    record Own(Class<?> owner, List<String> keys) {}

    static Own own(Class<?> owner, String... keys) {
        return new Own(owner, List.of(keys));
    }

    static Map<String, Class<?>> owners(Own... all) {
        var owners = new HashMap<String, Class<?>>();
        for (var own : all) {
            for (var key : own.keys()) {
                var other = owners.putIfAbsent(key, own.owner());
                if (other != null)
                    throw new IllegalStateException("item " + key + " is wanted by " + other.getSimpleName()
                            + " and by " + own.owner().getSimpleName());
            }
        }
        return Map.copyOf(owners);
    }

    static OwnItems of(Class<?> owner, Map<String, Class<?>> owners, QueryClient query) {
        return new OwnItems(owners, owner, query.items());
    }

    /** The id of an item that is this class's own. */
    String id(String key) {
        if (owners.get(key) != owner)
            throw new AssertionError("item " + key + " does not belong to " + owner.getSimpleName());
        var id = ids.get(key);
        if (id == null) throw new AssertionError("the plan has no item " + key);
        return id;
    }
}
