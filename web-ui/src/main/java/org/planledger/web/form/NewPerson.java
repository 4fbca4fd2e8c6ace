package org.planledger.web.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody added in the middle of another form. The id is made when the form is shown, so that sending the form again cannot add
 * the person twice.
 */
record NewPerson(String personId, String kind, String name, String contact) {
    /** The choice that means "a new one". */
    static final String CHOICE = "new";

    /** Null when an existing person, or none, was picked. A name typed without picking anybody means a new person too. */
    static @Nullable NewPerson in(Field field, Values values) {
        var picked = values.text(field.name());
        var name = values.text(field.name() + ".name");
        if (!picked.equals(CHOICE) && (!picked.isEmpty() || name.isEmpty())) return null;
        var kind = field.like() == null ? values.text(field.name() + ".kind") : field.like();
        return new NewPerson(
                values.text(field.name() + ".id"),
                kind.isEmpty() ? "GUEST" : kind,
                name,
                values.text(field.name() + ".contact"));
    }

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("personId", personId);
        body.put("kind", kind);
        body.put("name", name);
        if (!contact.isEmpty()) body.put("contact", contact);
        return body;
    }
}
