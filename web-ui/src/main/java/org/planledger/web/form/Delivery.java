package org.planledger.web.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Commands.Done;
import org.planledger.web.wire.Refused;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Sends what a form says: first what the command needs to exist (people added on the spot, an uploaded file), then the command. */
@Component
class Delivery {
    /** The most that evidence may weigh. */
    static final long FILE_LIMIT = 8_000_000;

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");
    private static final String REGISTER_PERSON = "register-person";

    private final Commands commands;

    Delivery(Commands commands) {
        this.commands = commands;
    }

    /** Values are changed as things come to exist, so that a form shown again does not make them twice. */
    Done send(Form form, List<Field> fields, Values values, Map<String, Object> read, @Nullable MultipartFile file) {
        var key = values.text(FormPage.KEY);
        var body = new LinkedHashMap<>(read);
        for (var field : fields) {
            if (!field.applies(values)) continue;
            if (field.input() == Input.PERSON) register(field, values, key);
            if (field.input() == Input.FILE) body.put(field.name(), stored(field, values, file));
        }
        return commands.give(form.command(), form.body(body, values), key, version(values));
    }

    private void register(Field field, Values values, String key) {
        @Nullable NewPerson person = NewPerson.in(field, values);
        if (person == null) return;
        try {
            commands.give(REGISTER_PERSON, person.body(), key + "-" + field.name(), null);
        } catch (Refused refused) {
            // the id is ours alone: somebody with it is this very person, added when the form was sent before
            if (!refused.problem().code().equals("person.already-registered")) throw refused;
        }
        values.put(field.name(), person.personId());
    }

    private String stored(Field field, Values values, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) return values.text(field.name());
        try {
            var name = Objects.requireNonNullElse(file.getOriginalFilename(), "file");
            var uploaded = commands.upload(name, file.getBytes());
            values.put(field.name(), uploaded.evidenceId()).put(field.name() + ".name", uploaded.fileName());
            return uploaded.evidenceId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Long version(Values values) {
        var text = values.text(FormPage.VERSION);
        return VERSION.matcher(text).matches() ? Long.valueOf(text) : null;
    }

    /** A key that no other form has. */
    static String newKey() {
        return UUID.randomUUID().toString();
    }
}
