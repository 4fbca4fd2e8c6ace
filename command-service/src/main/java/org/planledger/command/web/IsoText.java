package org.planledger.command.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads times from ISO-8601 text only. Left alone, the library also takes numbers and guesses what they count. */
final class IsoText<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    private IsoText(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    static SimpleModule module() {
        return new SimpleModule("iso-text")
                .addDeserializer(Instant.class, new IsoText<>(Instant.class, Instant::parse))
                .addDeserializer(LocalDate.class, new IsoText<>(LocalDate.class, LocalDate::parse));
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "ISO-8601 text expected");
        }
        try {
            return parse.apply(json.getString());
        } catch (DateTimeException e) {
            return context.reportInputMismatch(this, "ISO-8601 text expected");
        }
    }
}
