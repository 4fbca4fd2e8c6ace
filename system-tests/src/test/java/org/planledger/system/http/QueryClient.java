package org.planledger.system.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.planledger.system.Poll;
import tools.jackson.databind.JsonNode;

/** One signed-in person at the read side. */
public record QueryClient(Speaker speaker) {

    public QueryClient(String base, String token) {
        this(new Speaker(base, token, "az"));
    }

    public Answer ask(String path) {
        return speaker.get(path);
    }

    public JsonNode get(String path) {
        return ask(path).expect(200).json();
    }

    /** What is shown once the views hold what a command did. */
    public JsonNode after(Answer command, String path) {
        var separator = path.contains("?") ? "&" : "?";
        return get(path + separator + "consistency=" + encoded(command.consistency()));
    }

    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Asks again until the answer is as wanted, for 20 s. */
    public JsonNode until(String what, String path, Predicate<JsonNode> wanted) {
        return Poll.until(what, Duration.ofSeconds(20), () -> {
            var answer = ask(path);
            return answer.status() == 200 && wanted.test(answer.json()) ? answer.json() : null;
        });
    }

    /** The items of the plan of 2025: the plan's own key → id. */
    public Map<String, String> items() {
        var ids = new TreeMap<String, String>();
        for (var item : board().path("items"))
            ids.put(item.path("key").asString(), item.path("itemId").asString());
        return ids;
    }

    public JsonNode board() {
        return get("/plans/" + planId() + "/board");
    }

    public String planId() {
        return get("/plans").get(0).path("planId").asString();
    }
}
