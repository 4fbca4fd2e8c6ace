package org.planledger.web.card;

import java.util.List;
import org.planledger.web.card.Contract.Part;

/**
 * One property of a command's body, as the contract describes it.
 *
 * @param name in the body
 * @param order place in the form
 * @param kind what it is
 * @param required whether it must be given
 * @param min least length or number
 * @param max greatest length or number
 * @param refersTo for an id, and a list of ids: of what kind of thing
 * @param personOf which kinds of person are meant; empty if any
 * @param namedBy which event of the command's own card names what is meant; empty if that does not matter
 * @param letGoBy which event of that card lets it go again
 * @param onlyWhen the other field and its values with which alone it has a meaning; empty if it always has one
 * @param codes of a closed list
 */
record Property(
        String name,
        int order,
        Kind kind,
        boolean required,
        int min,
        int max,
        String refersTo,
        List<String> personOf,
        String namedBy,
        String letGoBy,
        String onlyWhen,
        List<String> codes) {
    private static final int LONGEST = 2_000;

    /** What a property is. */
    enum Kind {
        /** The id of what the command begins. */
        OWN_ID,
        /** The id of something else. */
        ID,
        /** Ids of other things. */
        IDS,
        /** A text. */
        TEXT,
        /** Texts. */
        TEXTS,
        /** A code of a closed list. */
        CODE,
        /** A day. */
        DAY,
        /** An instant. */
        MOMENT,
        /** An amount in qəpik. */
        MONEY,
        /** A whole number. */
        NUMBER,
        /** Yes or no. */
        TRUTH,
        /** What no described form can ask for. */
        OTHER
    }

    static Property of(String name, Part schema, boolean required) {
        var items = schema.part("items");
        var whom = schema.has("x-person-of") ? schema : items;
        return new Property(
                name,
                schema.number("x-order", Integer.MAX_VALUE),
                kind(name, schema, items),
                required,
                schema.number("minLength", schema.number("minimum", 0)),
                schema.number("maxLength", schema.number("maximum", LONGEST)),
                schema.text("x-identifies") + schema.text("x-refers-to") + items.text("x-refers-to"),
                kinds(whom.text("x-person-of")),
                schema.text("x-named-by"),
                schema.text("x-let-go-by"),
                schema.text("x-only-when"),
                schema.texts("enum"));
    }

    private static List<String> kinds(String persons) {
        return persons.isEmpty() ? List.of() : List.of(persons.split(",", -1));
    }

    private static Kind kind(String name, Part schema, Part items) {
        if (schema.has("x-identifies")) return Kind.OWN_ID;
        if (schema.has("enum")) return Kind.CODE;
        return switch (schema.text("type")) {
            case "array" ->
                items.has("x-refers-to") ? Kind.IDS : items.text("type").equals("string") ? Kind.TEXTS : Kind.OTHER;
            case "boolean" -> Kind.TRUTH;
            case "integer" -> name.endsWith("Qepik") ? Kind.MONEY : Kind.NUMBER;
            case "string" ->
                switch (schema.text("format")) {
                    case "uuid" -> Kind.ID;
                    case "date" -> Kind.DAY;
                    case "date-time" -> Kind.MOMENT;
                    default -> Kind.TEXT;
                };
            default -> Kind.OTHER;
        };
    }
}
