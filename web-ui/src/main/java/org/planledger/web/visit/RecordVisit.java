package org.planledger.web.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.person.People;
import org.planledger.web.plan.Plans;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** Somebody was visited. */
@Component
class RecordVisit implements Form {
    private final Plans plans;
    private final People people;
    private final Clock clock;

    RecordVisit(Plans plans, People people, Clock clock) {
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String command() {
        return "record-visit";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden("visitId"),
                Field.choice("kind", "HOME", "CLUB", "ORGANISATION"),
                Field.person("person", "VETERAN", () -> people.options("VETERAN"))
                        .onlyIf("kind", "HOME"),
                Field.text("host", 200).onlyIf("kind", "CLUB", "ORGANISATION"),
                Field.date("visitedOn"),
                Field.count("minutes", 1, 1_440),
                Field.text("visitors", 2_000),
                Field.count("students", 0, 1_000),
                Field.area("needs").optional(),
                Field.area("help").optional(),
                Field.tick("agreed"),
                Field.ticks("items", plans::openItems));
    }

    @Override
    public void start(Values values) {
        values.start("visitId", UUID.randomUUID())
                .start("kind", "HOME")
                .start("visitedOn", Dates.DATE.format(LocalDate.now(clock.withZone(Dates.ZONE))))
                .start("students", "0");
    }

    @Override
    public String next(Values values, Done done) {
        return "/visits/" + values.text("visitId");
    }

    @Override
    public Undo undo(Values values) {
        return new Undo("void-visit", "visitId", values.text("visitId"));
    }
}
