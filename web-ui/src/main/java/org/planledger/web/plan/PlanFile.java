package org.planledger.web.plan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plan as a file: the body of {@code import-plan}, and what a person looks at before it is recorded. */
record PlanFile(JsonNode plan) {
    /** The most bytes of a file: it comes a second time as text of a form, and a command takes 1 MB. */
    static final int LIMIT = 900_000;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a file; nothing is guessed.
     *
     * @throws Unreadable when it is too large, not UTF-8, or holds no one JSON object
     */
    static PlanFile read(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) throw new Unreadable("empty");
        if (bytes.length > LIMIT) throw new Unreadable("too-large");
        try {
            var plan = STRICT.readTree(decoded(bytes));
            if (!plan.isObject()) throw new Unreadable("no-plan");
            return new PlanFile(plan);
        } catch (JacksonException broken) {
            var place = broken.getLocation();
            throw place == null
                    ? new Unreadable("no-plan")
                    : new Unreadable("not-json", place.getLineNr(), place.getColumnNr());
        }
    }

    private static String decoded(byte[] bytes) throws Unreadable {
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        if (result.isError()) throw new Unreadable("not-utf8", line(bytes, in.position()));
        var text = out.flip().toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int line(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) if (bytes[i] == '\n') line++;
        return line;
    }

    /** The same again without line breaks, which a browser would change on the way. */
    public String text() {
        return plan.toString();
    }

    Map<String, Object> body() {
        return STRICT.convertValue(plan, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** A text at the head of the plan; empty when there is none. */
    public String head(String field) {
        return shown(plan.path(field));
    }

    /** Its rows in the order of the file, numbered from 1. */
    public List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var item : plan.path("items")) rows.add(Row.of(rows.size() + 1, item));
        return rows;
    }

    private static String shown(JsonNode value) {
        return value.isString() || value.isNumber() ? value.asString() : "";
    }

    /** One row; what is missing or of another kind is shown as nothing, and the trial says what is wrong with it. */
    record Row(int number, String key, String section, String work, List<String> executors, JsonNode due) {
        private static Row of(int number, JsonNode item) {
            var executors = StreamSupport.stream(item.path("executors").spliterator(), false)
                    .map(PlanFile::shown)
                    .toList();
            return new Row(
                    number,
                    shown(item.path("key")),
                    shown(item.path("section")),
                    shown(item.path("work")),
                    executors,
                    item.path("due"));
        }
    }

    /** It is no plan file; the code is the end of the message's key. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        private final String code;
        private final transient Object[] places;

        Unreadable(String code, Object... places) {
            super(code);
            this.code = code;
            this.places = places;
        }

        String code() {
            return code;
        }

        Object[] places() {
            return places.clone();
        }
    }
}
