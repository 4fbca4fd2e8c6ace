package org.planledger.web.person;

import java.util.List;
import java.util.UUID;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Values;
import org.planledger.web.wire.Commands.Done;
import org.springframework.stereotype.Component;

/** Somebody is added so that visits and donations can point at them. */
@Component
class RegisterPerson implements Form {
    @Override
    public String command() {
        return "register-person";
    }

    @Override
    public List<Field> fields(Values values) {
        return List.of(
                Field.hidden("personId"),
                Field.choice("kind", "VETERAN", "STUDENT", "GRADUATE", "TEACHER", "DONOR", "GUEST", "CONTACT"),
                Field.text("name", 200),
                Field.text("contact", 2_000).optional());
    }

    @Override
    public void start(Values values) {
        values.start("personId", UUID.randomUUID()).start("kind", "VETERAN");
    }

    @Override
    public String next(Values values, Done done) {
        return "/persons/" + values.text("personId");
    }
}
