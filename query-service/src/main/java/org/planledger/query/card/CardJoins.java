package org.planledger.query.card;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.query.accounts.Names;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.activity.ActivityView;
import org.planledger.query.fund.EntryProjection;
import org.planledger.query.fund.EntryView;
import org.planledger.query.person.PersonRef;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.plan.ItemKeys.ItemRef;
import org.planledger.query.view.Views;

/** All that the cards of one page name beside themselves: each sort read once. */
final class CardJoins {
    private static final String VOIDED = "VOIDED";

    /** States that say the same in every register that has them. */
    private static final Set<String> TAKEN_BACK = Set.of(VOIDED, "WITHDRAWN");

    private final Names names;
    private final ItemKeys keys;
    private final PersonRefs persons;
    private final Map<String, CardView> cards = new HashMap<>();
    private final Map<String, ActivityView> activities = new HashMap<>();
    private final Map<String, EntryView> entries = new HashMap<>();

    CardJoins(Views views, Collection<CardView> page, Names names) {
        this.names = names;
        var refs = page.stream()
                .flatMap(card -> card.refs().stream())
                .map(Object::toString)
                .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
        views.findAll(CardProjection.CARDS, refs)
                .forEach(card -> cards.put(card.cardId().toString(), card));
        views.findAll(ActivityProjection.ACTIVITIES, refs)
                .forEach(activity -> activities.put(activity.activityId().toString(), activity));
        views.findAll(EntryProjection.ENTRIES, refs)
                .forEach(entry -> entries.put(entry.entryId().toString(), entry));
        persons = PersonRefs.of(
                views, Stream.concat(page.stream(), cards.values().stream()).flatMap(card -> card.persons().stream()));
        keys = ItemKeys.of(views, page.stream().flatMap(card -> card.items().stream()));
    }

    Named user(UserId user) {
        return names.of(user);
    }

    PersonRef person(PersonId person) {
        return persons.ref(person);
    }

    List<ItemRef> items(List<ItemId> items) {
        return keys.refs(items);
    }

    /** The entry of the fund; null if there is none. */
    @Nullable
    EntryView entry(String id) {
        return entries.get(id);
    }

    /** The card; null if there is none. */
    @Nullable
    CardView card(String id) {
        return cards.get(id);
    }

    /** The code of the state in which it is taken back; null if it stands or is unknown. */
    @Nullable
    String undone(String id) {
        var card = cards.get(id);
        if (card != null) return TAKEN_BACK.contains(card.state()) ? card.state() : null;
        var entry = entries.get(id);
        return entry != null && entry.voidedBy() != null ? VOIDED : null;
    }

    /** What it is called; empty if that is unknown. */
    List<Cell> title(String id) {
        var card = cards.get(id);
        // a title names no other card, so this goes one step deep
        if (card != null) return new Cells(this).title(card);
        var activity = activities.get(id);
        if (activity != null) return List.of(new Cell("title", Cell.Type.TEXT, activity.title()));
        var entry = entries.get(id);
        if (entry != null) return List.of(new Cell("receiptNumber", Cell.Type.NUMBER, entry.receiptNumber()));
        return List.of();
    }
}
