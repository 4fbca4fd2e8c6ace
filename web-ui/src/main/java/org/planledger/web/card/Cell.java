package org.planledger.web.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A named value of a card.
 *
 * @param type what the value is, as query-service says
 * @param value null when it is hidden from the reader, or erased
 */
public record Cell(String name, String type, @Nullable JsonNode value) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A text, a word or a code; null when hidden. */
    public @Nullable String text() {
        return value == null || value.isNull() ? null : value.asString();
    }

    /** Whether a correction took away what stood here. */
    public boolean emptied() {
        return type.equals("TEXT") && "".equals(text());
    }

    /** A number. */
    public long number() {
        return value == null ? 0 : value.longValue();
    }

    /** Yes or no. */
    public boolean yes() {
        return value != null && value.booleanValue();
    }

    /** A day. */
    public @Nullable LocalDate day() {
        return text() == null ? null : LocalDate.parse(text());
    }

    /** An instant. */
    public @Nullable Instant moment() {
        return text() == null ? null : Instant.parse(text());
    }

    /** Of a person, an account or something else with a page: one of its members. */
    public @Nullable String member(String member) {
        if (value == null) return null;
        var found = value.get(member);
        return found == null || found.isNull() ? null : found.asString();
    }

    /** The cells in it: of a list, of a group, or those that name what it refers to. */
    public List<Cell> cells() {
        var inner = value == null || value.isNull() ? null : value.isArray() ? value : value.get("title");
        if (inner == null) return List.of();
        return inner.valueStream()
                .map(each -> JSON.treeToValue(each, Cell.class))
                .toList();
    }
}
