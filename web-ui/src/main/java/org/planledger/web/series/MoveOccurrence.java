package org.planledger.web.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.planledger.web.activity.ActivityRow;
import org.planledger.web.card.CardRow;
import org.planledger.web.card.CardWords;
import org.planledger.web.card.Cards;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Option;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.text.Show;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Queries;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An event of a series is moved, alone or with others of it. */
@Component
class MoveOccurrence implements Form {
    private static final String SERIES = "seriesId";

    private final Cards cards;
    private final CardWords words;
    private final Queries queries;

    MoveOccurrence(Cards cards, CardWords words, Queries queries) {
        this.cards = cards;
        this.words = words;
        this.queries = queries;
    }

    @Override
    public String command() {
        return "move-occurrence";
    }

    @Override
    public String register() {
        return "series";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(SERIES),
                Field.select("activityId", () -> scheduled(values)),
                Field.choice("reach", this::reaches),
                Field.moment("startsAt"),
                Field.reason("reason"),
                Field.reason("clashReason").afterRefusal("booking.clash"));
    }

    @Override
    public void start(Values values) {
        values.start("reach", "THIS");
    }

    private List<Option> reaches() {
        return List.of("THIS", "THIS_AND_FOLLOWING", "ALL").stream()
                .map(reach -> Option.of(reach, words.code("series", "reach", reach)))
                .toList();
    }

    /** Those still to take place, in the order of the series. */
    private List<Option> scheduled(Values values) {
        var show = new Show(LocaleContextHolder.getLocale());
        var options = new ArrayList<Option>();
        for (var activity : activities(series(values))) {
            var occurrence = queries.at("/activities/{activity}", activity).as(ActivityRow.class);
            if (occurrence.scheduled()) {
                options.add(Option.of(activity, show.moment(occurrence.startsAt())));
            }
        }
        return options;
    }

    private static List<String> activities(CardRow series) {
        return series.fields().stream()
                .filter(field -> field.name().equals("activities"))
                .flatMap(field -> field.cells().stream())
                .map(cell -> cell.member("id"))
                .filter(Objects::nonNull)
                .toList();
    }

    private CardRow series(Values values) {
        return cards.card(values.text(SERIES));
    }

    @Override
    public Subject subject(Values values) {
        var series = series(values);
        return new Subject(
                words.title(series),
                List.of(words.state("series", series.state())),
                "/cards/" + series.cardId(),
                series.version());
    }

    @Override
    public String next(Values values, Done done) {
        return "/cards/" + values.text(SERIES);
    }
}
