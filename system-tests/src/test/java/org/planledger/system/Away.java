package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.planledger.system.http.Answer;
import org.planledger.system.http.CommandClient;

/** What people and programs are told while a store is away. Begins to look before it goes. */
final class Away {
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final String FORM = "/forms/record-income";
    private static final String TYPED = "Sərgidə satılan əl işləri, üç yüz manatdan çox";
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Pages pages;
    private final CommandClient staff;
    private final String readSide;

    Away(Stack stack, String readSide) {
        pages = new Pages(stack.url());
        // after what the test before has done, services may still be starting
        Await.until("somebody is signed in", LIMIT, this::signIn);
        staff = stack.as("isci");
        this.readSide = readSide;
    }

    private boolean signIn() {
        try {
            pages.signIn("isci", "isci-2025");
            return true;
        } catch (IOException | AssertionError e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** While events are not published: what is recorded now is fetched from the ledger, and pages are as ever. */
    void figuresComeFromTheLedger() {
        var entry = Deeds.newId();
        command(entry).expect(200);
        var reader = staff.at(readSide).speaker();
        Await.until(
                "shown without Kafka",
                LIMIT,
                () -> reader.get("/fund/entries/" + entry).status() == 200);
        assertThat(open("/plan").statusCode()).isEqualTo(200);
    }

    /** While there are no figures at all. */
    void pagesTellThatFiguresAreMissing() {
        Await.until("figures are missing", LIMIT, () -> {
            var page = open("/plan");
            return page.statusCode() == 503 && page.body().contains("Göstəricilər qeydlərdən geri qalır");
        });
        assertUnavailable(staff.at(readSide).speaker().get("/fund"));
    }

    /** An income as it stands in a form that was opened while all was well. */
    Map<String, String> openForm() {
        var form = inputs(open(FORM).body());
        form.put("amountQepik", "312,50");
        form.put("source", TYPED);
        return form;
    }

    /** Said plainly, nothing typed is lost, and the form can be sent as it came back. */
    Map<String, String> sentInVain(Map<String, String> form) {
        var answer = post(form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("iki dəfə qeyd olunmayacaq", TYPED);
        var shown = inputs(answer.body());
        assertThat(shown.get("formKey")).isEqualTo(form.get("formKey"));
        assertThat(shown.get("amountQepik")).isEqualTo(form.get("amountQepik"));
        shown.put("source", TYPED);
        return shown;
    }

    void sentAtLast(Map<String, String> form) {
        Await.until("the form is taken", LIMIT, () -> post(form).statusCode() == 302);
    }

    Answer command(String key) {
        return staff.send(
                "register-donation", Deeds.with(Deeds.donation(77_00), "entryId", key), "Idempotency-Key", key);
    }

    static void assertUnavailable(Answer answer) {
        answer.expect(503);
        assertThat(answer.code()).isEqualTo("store.unavailable");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
    }

    private HttpResponse<String> open(String path) {
        return Uninterrupted.get(() -> pages.open(path));
    }

    private HttpResponse<String> post(Map<String, String> form) {
        return Uninterrupted.get(() -> pages.post(FORM, form));
    }

    /** What a browser would send of this page's form, but for what is typed into text areas and ticked. */
    private static Map<String, String> inputs(String page) {
        var inputs = new HashMap<String, String>();
        int begin = page.indexOf("action=\"" + FORM);
        for (var input :
                INPUT.matcher(page.substring(Math.max(0, begin))).results().toList()) {
            var name = attribute(input.group(), "name");
            if (List.of("checkbox", "radio").contains(attribute(input.group(), "type")) || name.isEmpty()) continue;
            inputs.putIfAbsent(name, attribute(input.group(), "value"));
        }
        return inputs;
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }
}
