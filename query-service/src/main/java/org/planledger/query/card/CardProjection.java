package org.planledger.query.card;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planledger.events.CardEvent;
import org.planledger.events.Envelope;
import org.planledger.events.EventTypes;
import org.planledger.events.Recorded;
import org.planledger.query.card.CardView.Line;
import org.planledger.query.view.Projection;
import tools.jackson.databind.JsonNode;

/** Folds the events of every register into {@link CardView}, by what {@link Registers} declare. */
public final class CardProjection implements Projection<CardView> {
    /** The one projection of cards. */
    public static final CardProjection CARDS = new CardProjection();

    private CardProjection() {}

    @Override
    public String collection() {
        return "cards";
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public Class<CardView> type() {
        return CardView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return recorded.event() instanceof CardEvent event
                ? List.of(event.card().toString())
                : List.of();
    }

    @Override
    public @Nullable CardView fold(@Nullable CardView view, String id, Recorded<?> recorded) {
        if (!(recorded.event() instanceof CardEvent event)) return view;
        var register = Registers.of(event);
        var said = Components.of(event);
        var envelope = recorded.envelope();
        var state = register.after(event, view == null ? null : view.state());
        var fields = new TreeMap<>(view == null ? new TreeMap<String, JsonNode>() : view.fields());
        var lines = view == null ? List.<Line>of() : view.lines();
        if (register.addsLine(event) || register.keeps(event))
            lines = CardView.plus(lines, line(event, said, envelope));
        if (!register.addsLine(event)) {
            said.values().forEach((name, value) -> put(fields, name, value, register.restates(event)));
        }
        var deadline = deadline(register, state, fields);
        return new CardView(
                register.name(),
                event.card().value(),
                state,
                fields,
                lines,
                view == null || !event.items().isEmpty() ? List.copyOf(event.items()) : view.items(),
                view == null ? said.persons() : CardView.union(view.persons(), said.persons()),
                view == null ? said.refs() : CardView.union(view.refs(), said.refs()),
                deadline,
                deadline == null ? null : deadline.minusDays(warnDays(register)),
                view == null ? envelope.actor() : view.by(),
                view == null ? envelope.recordedAt() : view.begunAt(),
                view == null ? envelope.happenedAt() : view.happenedAt(),
                envelope.recordedAt(),
                view == null ? recorded.late() : view.late(),
                envelope.sequence());
    }

    @Override
    public List<String> indexed() {
        return List.of("register", "state", "items", "persons", "refs", "changedAt", "happenedAt", "warnFrom");
    }

    private static Line line(CardEvent event, Components said, Envelope envelope) {
        return new Line(EventTypes.of(event.getClass()).name(), said.values(), envelope.recordedAt(), envelope.actor());
    }

    /** What an event leaves unsaid stays as it was, unless it says everything anew. */
    private static void put(SortedMap<String, JsonNode> fields, String name, JsonNode value, boolean anew) {
        if (!value.isNull()) fields.put(name, value);
        else if (anew) fields.remove(name);
    }

    private static int warnDays(Register register) {
        var deadline = register.deadline();
        return deadline == null ? 0 : deadline.warnDays();
    }

    private static @Nullable LocalDate deadline(Register register, String state, SortedMap<String, JsonNode> fields) {
        var deadline = register.deadline();
        if (deadline == null || !deadline.states().contains(state)) return null;
        var day = fields.get(deadline.field());
        return day == null ? null : LocalDate.parse(day.stringValue());
    }
}
