package org.planledger.web.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.web.activity.Activities;
import org.planledger.web.form.Option;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.person.People;
import org.planledger.web.plan.Plans;
import org.planledger.web.text.Dates;
import org.springframework.stereotype.Component;

/** What can be chosen in a field that refers to something. */
@Component
class Choices {
    private static final int SIZE = 200;
    private static final int PAGES = 10;

    private final Plans plans;
    private final People people;
    private final Activities activities;
    private final Cards cards;
    private final CardWords words;
    private final Clock clock;

    Choices(Plans plans, People people, Activities activities, Cards cards, CardWords words, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.activities = activities;
        this.cards = cards;
        this.words = words;
        this.clock = clock;
    }

    List<Option> of(Property property) {
        return switch (property.refersTo()) {
            case "item" -> plans.openItems();
            case "person" -> people.options(property.personOf().toArray(String[]::new));
            case "activity" -> activities.options();
            default -> cards(property.refersTo());
        };
    }

    /** Of what this card's own lines name, what no later line let go. */
    List<Option> of(Property property, String cardId) {
        if (cardId.isBlank()) return List.of();
        var card = cards.card(cardId);
        var standing = new LinkedHashMap<String, Option>();
        // lines are told the newest first, and a later one may let go what an earlier one named
        for (var line : card.lines().reversed()) {
            var id = id(line, property.name());
            if (id == null) continue;
            if (line.event().equals(property.namedBy())) standing.put(id, option(card, line, property.name(), id));
            if (line.event().equals(property.letGoBy())) standing.remove(id);
        }
        return List.copyOf(standing.values());
    }

    private static @Nullable String id(CardRow.Line line, String name) {
        return line.fields().stream()
                .filter(cell -> cell.name().equals(name))
                .map(cell -> cell.type().equals("PERSON") ? cell.member("personId") : cell.member("id"))
                .findFirst()
                .orElse(null);
    }

    /** A person is called by name, anything else by what else the line says. */
    private Option option(CardRow card, CardRow.Line line, String name, String id) {
        var said = line.fields().stream()
                .filter(cell -> cell.name().equals(name) == cell.type().equals("PERSON"))
                .map(cell -> words.plain(card.register(), cell))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return Option.of(id, said);
    }

    Option code(String register, String name, String code) {
        return Option.of(code, words.code(register, name, code));
    }

    String today() {
        return Dates.DATE.format(LocalDate.now(clock.withZone(Dates.ZONE)));
    }

    /** What a command is for. */
    Subject subject(String kind, String id) {
        if (kind.equals("activity")) return activities.subject(id);
        if (kind.equals("item")) return plans.item(id);
        if (kind.equals("plan")) return plans.plan(id);
        var card = cards.card(id);
        var state = words.register(card.register()) + " · " + words.state(card.register(), card.state());
        return new Subject(words.title(card), List.of(state), "/cards/" + id, card.version());
    }

    /** Begins with what the card says now, so that a correction takes away only what somebody empties. */
    void startAsItIs(Values values, List<Property> properties, String cardId) {
        var fields = cards.card(cardId).fields();
        for (var property : properties) {
            fields.stream()
                    .filter(cell -> cell.name().equals(property.name()))
                    .filter(cell -> cell.text() != null)
                    .findFirst()
                    .ifPresent(cell -> values.start(property.name(), written(property, cell)));
        }
    }

    private static String written(Property property, Cell cell) {
        return property.kind() == Property.Kind.DAY
                ? Dates.DATE.format(LocalDate.parse(Objects.requireNonNull(cell.text())))
                : Objects.requireNonNull(cell.text());
    }

    private List<Option> cards(String register) {
        var options = new ArrayList<Option>();
        // what has come to its end is seldom meant, and stands last
        var ended = new ArrayList<Option>();
        for (int page = 0; page < PAGES; page++) {
            var found = cards.page(
                    cards.asked().with("register", register).with("page", page).with("size", SIZE));
            for (var card : found.content()) {
                var state = words.state(register, card.state());
                if (card.offers().isEmpty()) ended.add(new Option(card.cardId(), words.title(card), state));
                else options.add(new Option(card.cardId(), words.title(card), state));
            }
            if (!found.hasNext()) break;
        }
        options.addAll(ended);
        return options;
    }
}
