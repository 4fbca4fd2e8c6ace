package org.planledger.web.plan;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.planledger.web.plan.table.OfficialTable;
import org.planledger.web.plan.table.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plan as a file: the body of {@code import-plan}, and what a person looks at before it is recorded. */
record PlanFile(ObjectNode plan) {
    /** The most bytes of a file: it comes a second time as text of a form, and a command takes 1 MB. */
    static final int LIMIT = 900_000;

    private static final Pattern JSON = Pattern.compile("\\s*[{\\[]");
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What stands at the head of a plan: a person can put it right on the page. */
    static final List<String> HEAD = List.of("year", "institution", "title", "signatory", "fundName");

    /**
     * Reads a file, whatever it is called: JSON, an Excel file, or values separated by comma, semicolon or tab.
     *
     * @throws Unreadable when it is too large, damaged, not UTF-8, or holds no plan
     */
    static PlanFile read(byte[] bytes) throws Unreadable {
        if (bytes.length == 0) throw new Unreadable("empty");
        if (bytes.length > LIMIT) throw new Unreadable("too-large");
        if (OfficialTable.isWorkbook(bytes)) return ofTable(OfficialTable.ofWorkbook(bytes));
        var text = decoded(bytes);
        return JSON.matcher(text).lookingAt() ? ofJson(text) : ofTable(OfficialTable.ofText(text));
    }

    private static PlanFile ofTable(ObjectNode plan) throws Unreadable {
        var file = new PlanFile(plan);
        if (file.text().getBytes(StandardCharsets.UTF_8).length > LIMIT) throw new Unreadable("too-much-text");
        return file;
    }

    private static PlanFile ofJson(String text) throws Unreadable {
        try {
            var plan = STRICT.readTree(text);
            if (!(plan instanceof ObjectNode object)) throw new Unreadable("no-plan");
            return new PlanFile(object);
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

    /** The plan with what was typed at its head; a browser leaves out the line breaks of what nobody changed. */
    PlanFile with(Map<String, String> typed) {
        var changed = plan.deepCopy();
        for (var field : HEAD) {
            var text = typed.get(field);
            if (text == null || bare(text).equals(bare(head(field)))) continue;
            if (field.equals("year") && text.strip().matches("[0-9]{1,9}")) {
                changed.put(field, Integer.parseInt(text.strip()));
            } else changed.put(field, text.strip());
        }
        OfficialTable.readDues(changed);
        return new PlanFile(changed);
    }

    /** The plan with what was typed where the file itself says nothing. */
    PlanFile filledFrom(Map<String, String> typed) {
        var gaps = new LinkedHashMap<>(typed);
        gaps.keySet().removeIf(field -> !head(field).isBlank());
        return with(gaps);
    }

    private static String bare(String text) {
        return text.replaceAll("\\s", "");
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
    record Row(
            int number,
            String key,
            String direction,
            String work,
            List<String> ways,
            List<String> executors,
            JsonNode due,
            List<String> codes,
            String result) {
        private static Row of(int number, JsonNode item) {
            return new Row(
                    number,
                    shown(item.path("key")),
                    shown(item.path("direction")),
                    shown(item.path("work")),
                    texts(item.path("ways")),
                    texts(item.path("executors")),
                    item.path("due"),
                    texts(item.path("strategyCodes")),
                    shown(item.path("expectedResult")));
        }

        private static List<String> texts(JsonNode list) {
            return StreamSupport.stream(list.spliterator(), false)
                    .map(PlanFile::shown)
                    .toList();
        }
    }
}
