package org.planledger.web.person;

import java.util.List;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Queries;
import org.springframework.stereotype.Component;

/** A name was misspelt, or a telephone number changed. */
@Component
class CorrectPerson implements Form {
    private static final String PERSON = "personId";

    private final Queries queries;

    CorrectPerson(Queries queries) {
        this.queries = queries;
    }

    @Override
    public String command() {
        return "correct-person";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden(PERSON),
                Field.text("name", 200),
                Field.text("contact", 2_000).optional());
    }

    @Override
    public void start(Values values) {
        var now = queries.at("/persons/{person}", values.text(PERSON)).as(PersonRow.class);
        values.start("name", now.name()).start("contact", now.contact());
    }

    @Override
    public String next(Values values, Done done) {
        return "/persons/" + values.text(PERSON);
    }
}
