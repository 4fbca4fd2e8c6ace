package org.planledger.web.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.activity.Activities;
import org.planledger.web.form.Option;
import org.planledger.web.form.Subject;
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
            case "person" -> people.options(property.personOf().isEmpty() ? null : property.personOf());
            case "activity" -> activities.options();
            case "booking" -> bookings();
            default -> cards(property.refersTo());
        };
    }

    Option code(String register, String name, String code) {
        return Option.of(code, words.code(register, name, code));
    }

    String today() {
        return Dates.DATE.format(LocalDate.now(clock.withZone(Dates.ZONE)));
    }

    /** What a command is for; null if that has no card. */
    @Nullable
    Subject subject(String kind, String id) {
        if (kind.equals("activity")) return activities.subject(id);
        if (kind.equals("item") || kind.equals("plan")) return null;
        var card = cards.card(id);
        var state = words.register(card.register()) + " · " + words.state(card.register(), card.state());
        return new Subject(words.title(card), List.of(state), "/cards/" + id, card.version());
    }

    /** What was booked of any place. */
    private List<Option> bookings() {
        var options = new ArrayList<Option>();
        var places = cards.page(cards.asked().with("register", "place").with("size", SIZE));
        for (var place : places.content()) {
            for (var line : place.lines()) {
                if (line.event().equals("place.booked")) options.add(booking(place, line));
            }
        }
        return options;
    }

    private Option booking(CardRow place, CardRow.Line line) {
        var id = "";
        var said = new ArrayList<String>();
        for (var cell : line.fields()) {
            var ref = cell.member("id");
            if (cell.name().equals("bookingId") && ref != null) id = ref;
            else said.add(words.plain("place", cell));
        }
        return new Option(id, String.join(" · ", said), words.title(place));
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
