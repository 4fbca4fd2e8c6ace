package org.planledger.query.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.CardEvent;
import org.planledger.events.Ciphertext;
import org.planledger.events.Event;
import org.planledger.events.Id;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityEvent;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.booking.BookingEvent;
import org.planledger.events.fund.CostPaid;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanEvent;
import org.planledger.events.plan.PlanId;
import org.planledger.query.accounts.Names;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.activity.ActivityProjection;
import org.planledger.query.card.CardProjection;
import org.planledger.query.card.CardTitle;
import org.planledger.query.fund.EntryProjection;
import org.planledger.query.keys.Keys;
import org.planledger.query.language.Words;
import org.planledger.query.person.PersonRefs;
import org.planledger.query.plan.ItemKeys;
import org.planledger.query.plan.PlanProjection;
import org.planledger.query.view.Views;

/** All that the sentences of one page say beside their events: each sort read once, all texts opened at once. */
final class PageJoins implements Joined {
    private final Names names;
    private final ItemKeys keys;
    private final PersonRefs persons;
    private final Map<ActivityId, Ciphertext> titles = new HashMap<>();
    private final Map<UUID, Ciphertext> cards = new HashMap<>();
    private final Map<PlanId, Integer> years = new HashMap<>();
    private final Map<EntryId, Long> receipts = new HashMap<>();
    private final Map<Ciphertext, String> texts;

    PageJoins(Views views, Collection<Event> events, Names names, Keys opener) {
        this.names = names;
        keys = ItemKeys.of(views, events.stream().flatMap(event -> event.items().stream()));
        persons = PersonRefs.of(views, events.stream().flatMap(event -> Concerned.by(event).stream()));
        views.findAll(ActivityProjection.ACTIVITIES, activities(events))
                .forEach(activity -> titles.put(activity.activityId(), activity.title()));
        for (var card : views.findAll(CardProjection.CARDS, refs(events))) {
            var title = CardTitle.of(card);
            if (title != null) cards.put(card.cardId(), title);
        }
        views.findAll(PlanProjection.PLANS, plans(events)).forEach(plan -> years.put(plan.planId(), plan.year()));
        views.findAll(EntryProjection.ENTRIES, voided(events))
                .forEach(entry -> receipts.put(entry.entryId(), entry.receiptNumber()));
        texts = opener.open(sealed(events));
    }

    /** Who acted; the operator has no account, and is called so. */
    Named named(UserId user, Words words) {
        return user.equals(UserId.OPERATOR) ? new Named(user, words.say("part.operator")) : names.of(user);
    }

    ItemKeys keys() {
        return keys;
    }

    private Set<Ciphertext> sealed(Collection<Event> events) {
        var sealed = new HashSet<Ciphertext>();
        events.forEach(event -> sealed.addAll(Concerned.texts(event)));
        persons.names().forEach(sealed::add);
        sealed.addAll(titles.values());
        sealed.addAll(cards.values());
        return sealed;
    }

    private static List<String> activities(Collection<Event> events) {
        var ids = new ArrayList<ActivityId>();
        for (var event : events) {
            if (event instanceof ActivityEvent e) ids.add(e.activityId());
            if (event instanceof BookingEvent e) ids.add(e.activityId());
            if (event instanceof CardEvent e) {
                Spelled.values((Record) e).values().forEach(value -> {
                    if (value instanceof ActivityId activity) ids.add(activity);
                });
            }
            if (event instanceof CostPaid e) ids.add(e.activity());
        }
        return ids.stream().distinct().map(ActivityId::toString).toList();
    }

    private static List<String> refs(Collection<Event> events) {
        var ids = new ArrayList<String>();
        for (var event : events) {
            if (event instanceof CardEvent e) {
                Spelled.values((Record) e).values().forEach(value -> {
                    if (value instanceof Id id && !id.equals(e.card())) ids.add(id.toString());
                });
            }
        }
        return ids.stream().distinct().toList();
    }

    private static List<String> plans(Collection<Event> events) {
        var ids = new ArrayList<PlanId>();
        for (var event : events) if (event instanceof PlanEvent e) ids.add(e.planId());
        return ids.stream().distinct().map(PlanId::toString).toList();
    }

    private static List<String> voided(Collection<Event> events) {
        var ids = new ArrayList<EntryId>();
        for (var event : events) if (event instanceof EntryVoided e) ids.add(e.voided());
        return ids.stream().distinct().map(EntryId::toString).toList();
    }

    @Override
    public @Nullable String user(UserId user) {
        return names.of(user).name();
    }

    @Override
    public @Nullable String person(PersonId person) {
        var name = persons.name(person);
        return name == null ? null : text(name);
    }

    @Override
    public @Nullable String key(ItemId item) {
        return keys.key(item);
    }

    @Override
    public @Nullable String title(ActivityId activity) {
        var title = titles.get(activity);
        return title == null ? null : text(title);
    }

    @Override
    public @Nullable String card(UUID card) {
        var title = cards.get(card);
        return title == null ? null : text(title);
    }

    @Override
    public @Nullable Integer year(PlanId plan) {
        return years.get(plan);
    }

    @Override
    public @Nullable Long receipt(EntryId entry) {
        return receipts.get(entry);
    }

    @Override
    public @Nullable String text(Ciphertext sealed) {
        return texts.get(sealed);
    }
}
