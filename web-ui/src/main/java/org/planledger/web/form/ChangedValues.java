package org.planledger.web.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Conflict.Value;
import org.planledger.web.text.Show;
import org.springframework.context.i18n.LocaleContextHolder;
import tools.jackson.databind.JsonNode;

/** The values of an event under the labels that forms give them. What no form asks for is left out, and so are ids without a name. */
final class ChangedValues {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Texts texts;
    private final Map<String, String> names;
    private final Show show = new Show(LocaleContextHolder.getLocale());
    private final List<Value> values = new ArrayList<>();

    private ChangedValues(Texts texts, Map<String, String> names) {
        this.texts = texts;
        this.names = names;
    }

    static List<Value> of(@Nullable JsonNode event, Texts texts, Map<String, String> names) {
        var changed = new ChangedValues(texts, names);
        if (event != null) changed.add("", event);
        return List.copyOf(changed.values);
    }

    private void add(String path, JsonNode object) {
        for (var property : object.properties()) {
            var name = property.getKey();
            var value = property.getValue();
            if (value.isObject()) {
                add(path + name + ".", value);
                continue;
            }
            var label = texts.first("field." + path + name, "field." + name);
            var said = said(name, value);
            if (label != null && said != null) values.add(new Value(label, said));
        }
    }

    private @Nullable String said(String name, JsonNode value) {
        if (value.isIntegralNumber()) {
            return name.endsWith("Qepik") ? show.money(value.longValue()) : show.number(value.longValue());
        }
        if (!value.isString()) return null;
        var text = value.stringValue();
        if (names.containsKey(text)) return names.get(text);
        if (ID.matcher(text).matches()) return null;
        var moment = moment(text);
        if (moment != null) return moment;
        return Objects.requireNonNullElse(texts.first("option." + name + "." + text), text);
    }

    private @Nullable String moment(String text) {
        try {
            return text.length() == 10 ? show.date(LocalDate.parse(text)) : show.moment(Instant.parse(text));
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
