package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.PlaywrightException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Filler;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;
import org.planledger.system.http.CommandClient;
import org.planledger.system.http.QueryClient;

/** Promise: whatever a register offers can be done in the browser, and stands on the card and in its history afterwards. */
@OnBrowserStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Order(Integer.MAX_VALUE - 1)
class BrowserRegistersTest {
    private static final String ITEM = "3.1";
    private static final String HELD = "Reyestr görüşü";
    private static final Set<String> LOOKED_AT =
            Set.of("draft-protocol", "announce-tournament", "design-survey", "open-referral");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Baku"));
    private final OwnItems items;
    private final CommandClient staff;
    private final Chromium chromium;
    private final List<String> players = List.of(Deeds.newId(), Deeds.newId(), Deeds.newId());
    private final Set<String> given = new LinkedHashSet<>();
    private final List<String> wrong = new ArrayList<>();

    BrowserRegistersTest(Stack stack, Chromium chromium) {
        this.chromium = chromium;
        this.staff = stack.as("isci");
        QueryClient query = stack.seenBy(staff);
        items = OwnItems.of(BrowserRegistersTest.class, OwnItems.OF_BROWSERS, query);
    }

    /** What forms only offer to choose from: people, money, a confirmed need. */
    private void prepare() {
        staff.accepted("register-person", Deeds.veteran(Deeds.newId(), "Kamil Reyestrov"));
        staff.accepted(
                "register-person", Deeds.with(Deeds.veteran(Deeds.newId(), "Aysel Reyestrova"), "kind", "STUDENT"));
        for (var player : players) {
            staff.accepted("register-person", Deeds.veteran(player, "Oyunçu " + player.substring(0, 4)));
        }
        staff.accepted("register-donation", Deeds.donation(500_00));
        var need = Deeds.newId();
        staff.accepted(
                "record-need",
                Deeds.body(
                        "needId",
                        need,
                        "kind",
                        "NEED",
                        "text",
                        "Eşitmə aparatı",
                        "heardOn",
                        today.toString(),
                        "source",
                        "VISIT",
                        "items",
                        List.of(items.id(ITEM))));
        staff.accepted("confirm-need", Deeds.body("needId", need));
    }

    /** A meeting that was held, for what only stands beside one. */
    private void holdAMeeting(Person staff) {
        staff.window().open("/forms/schedule-event");
        if (!send(staff, "schedule-event")) return;
        staff.page().locator("main a[href^='/forms/hold-event']").click();
        send(staff, "hold-event");
    }

    @Test
    void everyCommandThatARegisterOffersIsGivenAndShown() {
        prepare();
        try (var staff = chromium.signedIn("isci", Width.WIDE);
                var head = chromium.signedIn("rehber", Width.WIDE)) {
            holdAMeeting(staff);
            staff.window().open("/registers");
            staff.window().look("registers");
            var begins = commands(staff.page().locator("main .register a[href^='/forms/']"));
            for (var begin : begins) walk(begin, staff, head);
            assertThat(wrong).isEmpty();
            for (var work : Works.all()) {
                if (work.test() == BrowserRegistersTest.class)
                    assertThat(walked(work)).isEmpty();
            }
            staff.window().assertNothingWrong();
            head.window().assertNothingWrong();
        }
    }

    /** What a work needs and nobody gave here; what the main job's story tells is told there. */
    private List<String> walked(Works.Work work) {
        return work.commands().stream()
                .filter(command -> !given.contains(command))
                .filter(command -> !BrowserStoryTest.COMMANDS.contains(command))
                .toList();
    }

    /** Tries every command that is found on the way from this one, on a fresh card whenever the last one has come to its end. */
    private void walk(String begin, Person staff, Person head) {
        var untried = new ArrayDeque<List<String>>();
        untried.add(List.of(begin));
        while (!untried.isEmpty()) {
            var path = untried.poll();
            if (given.contains(path.getLast())) continue;
            go(path, staff, head, untried);
        }
    }

    private void go(List<String> path, Person staff, Person head, ArrayDeque<List<String>> untried) {
        staff.window().open("/forms/" + path.getFirst());
        if (!send(staff, path.getFirst())) return;
        var card = staff.page().url().replaceFirst("^https?://[^/]+", "");
        if (path.getFirst().equals("announce-tournament")) enterTwo(card);
        for (var next : path.subList(1, path.size())) {
            if (!give(card, next, staff, head)) return;
        }
        var walked = new ArrayList<>(path);
        while (true) {
            var fresh = new ArrayList<>(offered(card, head));
            fresh.removeAll(given);
            fresh.removeIf(this::tooEarly);
            if (fresh.isEmpty()) break;
            for (var other : fresh.subList(1, fresh.size())) {
                var longer = new ArrayList<>(walked);
                longer.add(other);
                untried.add(longer);
            }
            walked.add(fresh.getFirst());
            if (!give(card, fresh.getFirst(), staff, head)) return;
        }
        staff.window().open(card);
        if (LOOKED_AT.contains(path.getFirst())) staff.window().look("card-" + path.getFirst());
        else staff.window().glance("card-" + path.getFirst());
    }

    /** One plays against another, and a form enters only one at a time. */
    private void enterTwo(String card) {
        var tournament = card.replaceFirst(".*/", "").replaceFirst("[?].*", "");
        for (var player : players.subList(0, 2)) {
            staff.accepted("enter-player", Deeds.body("tournamentId", tournament, "person", player));
        }
    }

    /** A result is corrected once it is there, and a tournament ends once its games have. */
    private boolean tooEarly(String command) {
        return switch (command) {
            case "correct-game" -> !given.contains("record-game");
            case "finish-tournament" -> !given.contains("correct-game");
            default -> false;
        };
    }

    private Set<String> offered(String card, Person head) {
        // whatever staff may give, the head may give too
        head.window().open(card);
        return new TreeSet<>(commands(head.page().locator("main > article > nav.actions-block a[href^='/forms/']")));
    }

    private boolean give(String card, String command, Person staff, Person head) {
        for (var person : List.of(staff, head)) {
            person.window().open(card);
            var button = person.page().locator("main > article > nav.actions-block a[href^='/forms/" + command + "?']");
            if (button.count() == 0) continue;
            button.first().click();
            var done = send(person, command);
            if (done) {
                if (!person.page().url().contains(card)) person.window().open(card);
                assertThat(person.page().locator("ol.events li.event").first()).isVisible();
            }
            return done;
        }
        wrong.add(command + " is offered to nobody on " + card);
        return false;
    }

    private boolean send(Person person, String command) {
        given.add(command);
        var form = person.form();
        var filler = new Filler(person.page(), items.id(ITEM), DATE.format(today));
        try {
            filler.fill(special(command));
        } catch (PlaywrightException notThere) {
            wrong.add(
                    command + ": " + String.valueOf(notThere.getMessage()).replaceAll("(?s)Error \\{.*Call log:", ""));
            return false;
        }
        form.button().click();
        person.page().waitForLoadState();
        if (person.saved().count() > 0) return true;
        var errors = form.errors().count() == 0
                ? person.page().locator("main").innerText()
                : form.errors().innerText();
        person.window().forgive(409);
        person.window().forgive(422);
        wrong.add(command + ": " + errors.replaceAll("\\s+", " "));
        return false;
    }

    /** What a form needs beyond the first thing that comes to mind. */
    private Map<String, String> special(String command) {
        return switch (command) {
            case "schedule-event" ->
                Map.of("title", HELD, "startsAt.date", DATE.format(today.minusDays(3)), "place", "Reyestr zalı");
            case "hold-event" -> Map.of("attendance.veterans", "3");
            case "record-obligation-kept" -> Map.of("obligation", "1");
            case "register-organisation", "correct-organisation" -> Map.of("country", "TR");
            case "invite-guest" -> Map.of("guest", "", "activity", "");
            case "record-minutes" -> Map.of("activity", "~" + HELD);
            case "sign-protocol" -> Map.of("until", DATE.format(today.plusDays(300)));
            case "renew-protocol" -> Map.of("until", DATE.format(today.plusDays(600)));
            case "determine-service" -> Map.of("needs", "Təsdiqlənib");
            case "record-sale" -> Map.of("piece", "1");
            case "send-referral" -> Map.of("sentOn", DATE.format(today.minusDays(120)));
            case "answer-referral" -> Map.of("answeredOn", DATE.format(today.minusDays(110)));
            case "record-placement" -> Map.of("placedOn", DATE.format(today.minusDays(100)));
            case "close-referral" -> Map.of("outcome", "WITHDRAWN");
            case "enter-player" -> Map.of("person", players.getLast());
            case "withdraw-player" -> Map.of("person", players.getFirst());
            case "record-game" -> Map.of("round", "1", "board", "1", "result", "WHITE");
            case "correct-game" -> Map.of("round", "1", "board", "1", "result", "DRAW");
            // ahead at any hour of the day, so that cancelling a series gives back all of its time
            case "schedule-series" -> Map.of("startsAt.date", tomorrow(), "endsAt.date", tomorrow());
            case "move-occurrence" -> Map.of("startsAt.date", tomorrow(), "startsAt.time", "11:30");
            default -> Map.of();
        };
    }

    private String tomorrow() {
        return DATE.format(today.plusDays(1));
    }

    private static List<String> commands(Locator links) {
        return links.all().stream()
                .map(link ->
                        link.getAttribute("href").replaceFirst("^/forms/", "").replaceFirst("\\?.*", ""))
                .toList();
    }
}
