package org.planledger.system;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works at the pages while things break: records a visit, hangs a file on it, and begins again. What is not
 * answered is sent again with the key of the first form, after signing in again where the session is gone.
 */
final class Clerk implements AutoCloseable {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Stack stack;
    private final String item;
    private final Queue<String> visits = new ConcurrentLinkedQueue<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private @Nullable PagesByHttp pages;
    private volatile boolean over;

    Clerk(Stack stack, String item) {
        this.stack = stack;
        this.item = item;
        this.thread = Thread.ofPlatform().daemon().start(this::work);
    }

    /** Visits whose file was acknowledged as well. */
    int doneSoFar() {
        return visits.size();
    }

    private void work() {
        while (!over && unexpected.isEmpty()) {
            var visit = recordVisit();
            if (visit == null) return;
            if (attachEvidence(visit)) visits.add(visit);
            Await.pause(Duration.ofMillis(50));
        }
    }

    private @Nullable String recordVisit() {
        var form = opened("/forms/record-visit");
        form.putAll(Map.of(
                "kind", "CLUB",
                "host", "Qazi dərnəyi",
                "visitedOn", DATE.format(LocalDate.now(ZoneId.of("Asia/Baku"))),
                "minutes", "30",
                "visitors", "Aynur",
                "students", "1",
                "agreed", "true",
                "items", item));
        return sent(form, fields -> at().post("/forms/record-visit", fields)) ? form.get("visitId") : null;
    }

    private boolean attachEvidence(String visit) {
        var form = opened("/forms/attach-evidence");
        form.putAll(Map.of("about", "VISIT:" + visit, "caption", caption(visit), "items", item));
        return sent(form, fields -> at().post("/forms/attach-evidence", fields, "arayis.txt", "Arayış " + visit));
    }

    static String caption(String visit) {
        return "Baş çəkmə " + visit;
    }

    private interface Sending {
        HttpResponse<String> send(Map<String, String> fields) throws IOException, InterruptedException;
    }

    /** Until it is answered: recorded, or refused for a reason that is none of the faults'. */
    private boolean sent(Map<String, String> form, Sending sending) {
        for (boolean repeated = false; ; repeated = true) {
            try {
                var answer = sending.send(form);
                var to = PagesByHttp.whereTo(answer);
                // a form of a session that is gone leads to itself or to the sign-in, a recorded one to what it
                // recorded
                if (to.startsWith("/visits/") || to.startsWith("/items/")) return true;
                // a file is uploaded anew with each try, so the repeat of a recorded one is another body under its key
                if (answer.statusCode() == 422 && repeated) return true;
                if (answer.statusCode() == 302 || answer.statusCode() == 403) signInAgain(form);
                else if (answer.statusCode() < 500) return refused(answer);
            } catch (IOException e) {
                // unknown whether it was recorded: again with the same key
            } catch (InterruptedException e) {
                return false;
            }
            if (Thread.currentThread().isInterrupted()) return false;
            Await.pause(Duration.ofMillis(200));
        }
    }

    private boolean refused(HttpResponse<String> answer) {
        unexpected.add(answer.statusCode() + " " + answer.uri() + " " + answer.body());
        return false;
    }

    private void signInAgain(Map<String, String> form) {
        leave();
        form.put("_csrf", opened("/forms/record-visit").getOrDefault("_csrf", ""));
    }

    /** The hidden fields of a form that is open at last. */
    private Map<String, String> opened(String path) {
        while (true) {
            try {
                var page = at().get(path);
                if (page.statusCode() == 200 && page.body().contains("name=\"formKey\"")) {
                    return PagesByHttp.hidden(page.body());
                }
                if (page.statusCode() == 302) leave();
            } catch (IOException e) {
                // away for now
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new HashMap<>();
            }
            Await.pause(Duration.ofMillis(200));
        }
    }

    /** At the pages, signed in. */
    private PagesByHttp at() throws IOException, InterruptedException {
        var there = pages;
        if (there != null) return there;
        var come = new PagesByHttp(stack.url());
        if (!come.signIn("isci2")) {
            come.close();
            throw new IOException("not let in");
        }
        pages = come;
        return come;
    }

    private void leave() {
        if (pages != null) pages.close();
        pages = null;
    }

    /** Finishes what was begun; the visits with their files. */
    List<String> end() {
        over = true;
        Uninterrupted.get(() -> thread.join(Duration.ofMinutes(2)));
        if (thread.isAlive()) throw new AssertionError("the clerk is never answered");
        if (!unexpected.isEmpty()) throw new AssertionError("unexpected answers: " + unexpected);
        return List.copyOf(visits);
    }

    /** Asks at the pages to close the item, on the grounds of these visits. */
    void requestClosing(List<String> grounds) {
        var form = opened("/forms/request-closing?itemId=" + item);
        form.put("visits", grounds.getFirst());
        form.put("measure", "Dərnəyə baş çəkildi");
        if (!sent(form, fields -> at().post("/forms/request-closing", fields))) {
            throw new AssertionError("closing cannot be asked for: " + unexpected);
        }
    }

    @Override
    public void close() {
        over = true;
        thread.interrupt();
        leave();
    }
}
