package org.planledger.web.visit;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Texts;
import org.planledger.web.form.Values;
import org.planledger.web.text.Dates;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** A visit recorded by mistake no longer counts; it stays in the history. */
@Component
class VoidVisit implements Form {
    private final Queries queries;
    private final Texts texts;

    VoidVisit(Queries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    @Override
    public String command() {
        return "void-visit";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(Field.hidden("visitId"), Field.reason("reason"));
    }

    @Override
    public Subject subject(Values values) {
        var visit = queries.at("/visits/{visit}", values.text("visitId")).as(VisitRow.class);
        var whom = visit.whom() == null ? texts.say("hidden.name") : visit.whom();
        return new Subject(
                whom + " · " + Dates.DATE.format(visit.visitedOn()),
                List.of(),
                "/visits/" + visit.visitId(),
                visit.version());
    }

    @Override
    public String next(Values values, Done done) {
        return "/visits/" + values.text("visitId");
    }
}
