package org.planledger.web.activity;

import java.util.List;
import java.util.UUID;
import org.planledger.web.card.CardWords;
import org.planledger.web.card.Cards;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Option;
import org.planledger.web.form.Values;
import org.planledger.web.person.People;
import org.planledger.web.plan.Plans;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** An event is planned. */
@Component
class ScheduleEvent implements Form {
    private static final String[] KINDS = {
        "training",
        "meeting",
        "event",
        "joint-event",
        "experience-sharing",
        "veterans-meeting",
        "competition",
        "trip",
        "exhibition",
        "public-notice",
        "other"
    };

    private final Plans plans;
    private final People people;
    private final Cards cards;
    private final CardWords words;

    ScheduleEvent(Plans plans, People people, Cards cards, CardWords words) {
        this.plans = plans;
        this.people = people;
        this.cards = cards;
        this.words = words;
    }

    @Override
    public String command() {
        return "schedule-event";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden("activityId"),
                Field.text("title", 200),
                Field.select("kind", KINDS),
                Field.select("definedKind", this::definedKinds).optional().onlyIf("kind", "other"),
                Field.moment("startsAt"),
                Field.moment("endsAt").sameDayAs("startsAt"),
                Field.text("place", 200),
                Field.reason("clashReason").afterRefusal("booking.clash"),
                Field.ticks("items", plans::openItems),
                Field.ticks("participants", () -> people.options()).optional());
    }

    private List<Option> definedKinds() {
        var question =
                cards.asked().with("register", "kind").with("state", "DEFINED").with("size", 200);
        return cards.page(question).content().stream()
                .map(kind -> Option.of(kind.cardId(), words.title(kind)))
                .toList();
    }

    @Override
    public void start(Values values) {
        values.start("activityId", UUID.randomUUID()).start("kind", "meeting");
    }

    @Override
    public String next(Values values, Done done) {
        return "/activities/" + values.text("activityId");
    }
}
