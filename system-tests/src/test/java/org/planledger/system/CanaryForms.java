package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What staff type into the pages' forms: a visit, a file, a donation, and a text that waits while they sign in again.
 *
 * @param visit the visit's id
 */
record CanaryForms(String visit) {
    static final String VETERAN = "Gülzərif Ağamirzəyeva";
    static final String FOLDED = "agamirzeyeva";
    static final String DONOR = "Zöhrəbəyim Çələbizadə";
    static final String HEARD = "oksigen aparatı 9152";
    static final String NOTE = "Ərinin xatirəsinə 3377";
    static final String UNSENT = "Yarımçıq qalmış söz 6218";
    static final String CONTENT = "Epikriz 4471: ürək çatışmazlığı";

    static CanaryForms enter(Stack stack, String item) {
        try (var pages = new PagesByHttp(stack.url())) {
            assertThat(Uninterrupted.<Boolean>get(() -> pages.signIn("isci"))).isTrue();
            var visit = form(pages, "/forms/record-visit");
            visit.putAll(Map.of(
                    "kind", "HOME",
                    "person", "new",
                    "person.name", VETERAN,
                    "visitedOn", day(),
                    "minutes", "45",
                    "visitors", "Aynur",
                    "students", "0",
                    "needs", HEARD,
                    "agreed", "true",
                    "items", item));
            saved(Uninterrupted.get(() -> pages.post("/forms/record-visit", visit)));
            var id = String.valueOf(visit.get("visitId"));
            var file = form(pages, "/forms/attach-evidence");
            file.putAll(Map.of("about", "VISIT:" + id, "caption", HEARD, "items", item));
            saved(Uninterrupted.get(() -> pages.post("/forms/attach-evidence", file, "epikriz.txt", CONTENT)));
            var donation = form(pages, "/forms/register-donation");
            donation.putAll(Map.of(
                    "form", "MONEY",
                    "amountQepik", "12,50",
                    "donor", "new",
                    "donor.kind", "DONOR",
                    "donor.name", DONOR,
                    "receivedOn", day(),
                    "note", NOTE));
            saved(Uninterrupted.get(() -> pages.post("/forms/register-donation", donation)));
            // a form of a session that is gone: what was typed waits and is shown again
            var left = new HashMap<>(form(pages, "/forms/record-income"));
            left.putAll(Map.of("_csrf", "of an earlier session", "amountQepik", "1", "source", UNSENT));
            var back = Uninterrupted.get(() -> pages.post("/forms/record-income", left));
            assertThat(back.statusCode()).isEqualTo(302);
            var draft = URI.create(back.headers().firstValue("Location").orElse(""));
            assertThat(Uninterrupted.get(() -> pages.get(draft.getRawPath() + "?" + draft.getRawQuery()))
                            .body())
                    .contains(UNSENT);
            assertThat(Uninterrupted.get(() -> pages.get("/persons?q=" + FOLDED))
                            .body())
                    .contains(VETERAN);
            return new CanaryForms(id);
        }
    }

    private static Map<String, String> form(PagesByHttp pages, String path) {
        var page = Uninterrupted.get(() -> pages.get(path));
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return PagesByHttp.hidden(page.body());
    }

    private static void saved(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(PagesByHttp.whereTo(answer)).doesNotStartWith("/forms").doesNotStartWith("/sign-in");
    }

    private static String day() {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(LocalDate.now(ZoneId.of("Asia/Baku")));
    }

    /** Who may read it finds it where it belongs; so it is kept, and only sealed. */
    void assertShown(Stack stack) {
        var seen = stack.seenBy(stack.as("isci"))
                .until(
                        "the visit entered at the pages",
                        "/visits/" + visit,
                        shown -> shown.path("needs").asString("").equals(HEARD));
        assertThat(seen.path("person").path("name").asString()).isEqualTo(VETERAN);
    }
}
