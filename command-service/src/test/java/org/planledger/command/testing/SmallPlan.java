package org.planledger.command.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A plan of one item, approved, with a fund and a veteran: enough to work on. */
public final class SmallPlan {
    private static final String BODY = """
            {"year":2025,"institution":"Universitet","title":"Plan","signatory":"Rektor","sourceText":"Mətn",
             "fundName":"Fond","items":[{"key":"1.1","section":1,"direction":"İstiqamət","work":"İş","ways":["Yol"],
             "executors":["Mərkəz"],"due":{"rule":"within-year"},"strategyCodes":[],"expectedResult":"Nəticə",
             "source":{"direction":"İ","work":"İş","ways":"Yol","executors":"M","due":"İl","strategyCodes":"","expectedResult":"N"}}]}""";

    private final App app;
    private final String staff;
    private final String item;
    private final String veteran = UUID.randomUUID().toString();

    /** Makes it through this application. */
    public SmallPlan(App app) {
        this.app = app;
        this.staff = app.signIn("isci");
        var head = app.signIn("rehber");
        var events = done("import-plan", head, BODY).get("events");
        var plan = events.get(0).get("aggregateId").asString();
        item = events.get(1).get("aggregateId").asString();
        done("approve-plan", head, "{\"planId\":\"%s\",\"approvedOn\":\"2025-01-06\"}".formatted(plan));
        done(
                "register-person",
                staff,
                "{\"personId\":\"%s\",\"kind\":\"VETERAN\",\"name\":\"Qazi\"}".formatted(veteran));
    }

    /** Token of a member of staff. */
    public String staff() {
        return staff;
    }

    /** Id of the one item. */
    public String item() {
        return item;
    }

    /** Id of the one veteran. */
    public String veteran() {
        return veteran;
    }

    /** Body of a plan like this one whose item is due by another rule. */
    public static String due(String rule) {
        return BODY.replace("{\"rule\":\"within-year\"}", rule);
    }

    /** Body of an income. */
    public String income(long qepik) {
        return "{\"amountQepik\":%d,\"receivedOn\":\"2025-02-01\",\"items\":[],\"source\":\"Sərgi\"}".formatted(qepik);
    }

    /** Body of a payment. */
    public String payment(long qepik) {
        return "{\"amountQepik\":%d,\"veteran\":\"%s\",\"paidOn\":\"2025-02-02\",\"items\":[],\"purpose\":\"Dərman\"}"
                .formatted(qepik, veteran);
    }

    /** Body of an activity at a place on a day of March 2025. */
    public String activity(String place, int day) {
        return """
                {"items":["%s"],"kind":"meeting","title":"Görüş","startsAt":"2025-03-%02dT08:00:00Z",
                 "endsAt":"2025-03-%02dT10:00:00Z","place":"%s","participants":[]}""".formatted(item, day, day, place);
    }

    /** Body of an activity with this one participant. */
    public String activityOf(UUID id, String participant) {
        return """
                {"activityId":"%s","items":["%s"],"kind":"meeting","title":"Görüş","startsAt":"2025-04-01T08:00:00Z",
                 "endsAt":"2025-04-01T10:00:00Z","place":"Zal","participants":["%s"]}""".formatted(id, item, participant);
    }

    private JsonNode done(String command, String token, String body) {
        var answer = app.post("/commands/" + command, token, Map.of(), body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
