package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;
import org.planledger.system.browser.Window;
import org.planledger.system.http.QueryClient;

/** The main job as a person does it, on a wide screen and on a phone. */
@ExtendWith(SharedStack.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {

    private static final java.time.format.DateTimeFormatter DATE =
            java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy", java.util.Locale.ROOT);

    private static final List<String> PAGES =
            List.of("/", "/plan", "/calendar", "/fund", "/indicators", "/audit", "/visits", "/persons");

    private final LocalDate today = LocalDate.now(java.time.ZoneId.of("Asia/Baku"));
    private final Stack stack;
    private final QueryClient query;
    private final Map<String, String> items;
    private final Chromium chromium = Chromium.start();

    BrowserStoryTest(Stack stack) {
        this.stack = stack;
        query = stack.seenBy(stack.as("isci"));
        items = query.items();
    }

    @TempDir
    Path folder = Path.of("");

    @BeforeAll
    void patience() {
        PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromTheFirstVisitToTheConfirmedItem(Width width) throws IOException {
        beginAgain();
        try (var staffWindow = window(width);
                var headWindow = window(width)) {
            var staff = new Person(staffWindow).signIn("isci");
            scheduleAnEvent(staff);
            recordAVisit(staff);
            registerADonation(staff);
            attachEvidence(staff);
            askToClose(staff);
            long before = stack.as("isci").position();
            confirm(new Person(headWindow).signIn("rehber"));
            seeItEverywhere(staff);
            seeItOpenBefore(staff, before);
            staffWindow.assertNothingWrong();
            headWindow.assertNothingWrong();
        }
    }

    private void scheduleAnEvent(Person staff) {
        openItem(staff, "1.1");
        staff.follow("Tədbir planlaşdır");
        var form = staff.form()
                .fill("title", "Hüquqşünasla görüş")
                .select("kind", "training")
                .fill("startsAt.date", DATE.format(today.plusDays(7)))
                .fill("startsAt.time", "14:30")
                .fill("endsAt.time", "16:00")
                .fill("place", "Akt zalı " + staff.window().width());
        staff.window().look("form-schedule-event");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        assertThat(staff.heading()).hasText("Hüquqşünasla görüş");
        staff.sees("14:30").window().look("activity");
    }

    private void recordAVisit(Person staff) {
        openItem(staff, "5.3");
        staff.follow("Baş çəkmə qeyd et");
        var form = staff.form()
                .choose("kind", "HOME")
                .newPerson("person", "Əliağa İbrahimov")
                .fill("visitedOn", DATE.format(today.minusDays(1)))
                .fill("minutes", "60")
                .fill("visitors", "Aynur İşçi, 2 tələbə")
                .fill("students", "2")
                .fill("needs", "Dərmanların alınması")
                .fill("help", "Bazarlıq edildi")
                .agree("agreed");
        staff.window().look("form-record-visit");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        assertThat(staff.heading()).hasText("Əliağa İbrahimov");
        staff.sees("Dərmanların alınması").window().look("visit");
    }

    private void registerADonation(Person staff) {
        staff.go("Bu gün").follow("İanə qeyd et");
        var form = staff.form().fill("amountQepik", "250,50").newPerson("donor", "Gülşən Mirzəyeva");
        staff.window().look("form-register-donation");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        staff.sees("250,50 ₼").sees("İki yüz əlli manat əlli qəpik").window().look("receipt");
    }

    private void attachEvidence(Person staff) throws IOException {
        openItem(staff, "5.5");
        staff.follow("Sübut əlavə et");
        var file = Files.writeString(folder.resolve("şahmat-cədvəli.txt"), "1. Əliağa İbrahimov 4,5 xal");
        var form = staff.form().file(file).fill("caption", "Yarışın cədvəli");
        staff.window().look("form-attach-evidence");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        staff.sees("şahmat-cədvəli.txt");
    }

    private void askToClose(Person staff) {
        openItem(staff, "5.5");
        staff.follow("Bağlanmasını istə");
        var form = staff.form();
        staff.page().locator("input[name=evidence]").last().check();
        form.fill("measure", "12 qazi yarışdı");
        staff.window().look("form-request-closing");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        staff.sees("Bağlanması təsdiq gözləyir").window().look("item-closing-requested");
    }

    private static void confirm(Person head) {
        head.window().look("today-head");
        head.sees("Təsdiqinizi gözləyir").follow("Bax və təsdiqlə");
        head.window().look("form-close-plan-item");
        head.form().button().click();
        assertThat(head.saved()).isVisible();
        head.sees("12 qazi yarışdı").window().look("item-closed");
    }

    private void seeItEverywhere(Person staff) {
        staff.go("Plan");
        assertThat(row(staff, "5.5")).containsText("Bağlanıb");
        staff.window().look("plan");
        staff.go("Təqvim");
        if (today.plusDays(7).getMonth() != today.getMonth())
            staff.page().locator("[rel=next]").click();
        staff.sees("Hüquqşünasla görüş").window().look("calendar");
        staff.go("Büdcə");
        assertThat(staff.page().locator(".figure.main")).containsText("250,50 ₼");
        staff.sees("Gülşən Mirzəyeva").window().look("fund");
        staff.window().open("/audit");
        var entries = staff.page().locator("#entries");
        for (var said : List.of("5.5", "250,50", "Əliağa İbrahimov"))
            assertThat(entries).containsText(said);
        staff.window().look("audit");
    }

    private void seeItOpenBefore(Person staff, long before) {
        staff.window().open("/plan?asOf=@" + before);
        assertThat(row(staff, "5.5")).not().containsText("Bağlanıb");
        staff.window().look("plan-as-of");
        staff.window().open("/audit/as-of?asOf=@" + before);
        staff.window().look("as-of");
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void everyPageOfEveryRole(Width width) {
        var item = "/items/" + items.get("5.3");
        for (var role : List.of("isci", "auditor", "rehber", "rektorluq", "idareci")) {
            try (var window = window(width)) {
                var person = new Person(window);
                window.open("/sign-in");
                if (role.equals("isci")) window.look("sign-in");
                person.signIn(role);
                for (var path : role.equals("isci") || role.equals("auditor") ? PAGES : List.of("/", "/plan")) {
                    window.open(path);
                    window.look(role + path.replace('/', '-'));
                }
                window.open(item);
                window.look(role + "-item");
                window.assertNothingWrong();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void everyPageInEnglish(Width width) {
        try (var window = window(width)) {
            var person = new Person(window).signIn("isci");
            window.open("/language?to=en&back=/");
            assertThat(person.heading()).hasText("Today");
            for (var path : PAGES) {
                window.open(path);
                window.look("en" + path.replace('/', '-'));
            }
            for (var command : List.of(
                    "record-visit",
                    "schedule-event",
                    "register-donation",
                    "attach-evidence",
                    "record-income",
                    "pay-support")) {
                window.open("/forms/" + command);
                assertThat(person.page().locator("html")).hasAttribute("lang", "en");
                window.look("en-form-" + command);
            }
            window.open("/items/" + items.get("5.3"));
            window.look("en-item");
            window.assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void whatWasTypedStaysWhenItIsRefused(Width width) {
        try (var window = window(width)) {
            var staff = new Person(window).signIn("isci");
            window.open("/forms/record-visit");
            var form = staff.form()
                    .newPerson("person", "Cəfər Rəsulov")
                    .fill("visitedOn", "31.02.2025")
                    .fill("minutes", "çox")
                    .fill("visitors", "Aynur")
                    .fill("needs", "İşıq və qaz pulu");
            form.button().click();
            assertThat(form.errors()).isVisible();
            window.forgive(422);
            window.look("form-with-errors");
            assertThat(form.value("visitedOn")).isEqualTo("31.02.2025");
            assertThat(form.value("minutes")).isEqualTo("çox");
            assertThat(form.value("person-name")).isEqualTo("Cəfər Rəsulov");
            assertThat(form.value("needs")).isEqualTo("İşıq və qaz pulu");
            // a rule of the write side refuses: the sentence is in the reader's language
            form.fill("visitedOn", DATE.format(today.plusDays(40))).fill("minutes", "30");
            form.tick("items", items.getOrDefault("5.3", ""));
            form.button().click();
            assertThat(form.errors()).containsText("Gələcək");
            window.forgive(409);
            assertThat(form.value("needs")).isEqualTo("İşıq və qaz pulu");
            window.assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void aDoubleClickRecordsOnce(Width width) {
        try (var window = window(width)) {
            var staff = new Person(window).signIn("isci");
            var name = "İkiqat " + width;
            window.open("/forms/record-visit");
            var form = staff.form()
                    .newPerson("person", name)
                    .fill("minutes", "15")
                    .fill("visitors", "Aynur")
                    .tick("items", items.getOrDefault("5.3", ""));
            form.button().dblclick();
            assertThat(staff.saved()).isVisible();
            var visits = query.get("/visits?size=200").path("content");
            var persons = query.get("/persons?size=200").path("content");
            assertThat(visits.findValuesAsString("name").stream().filter(name::equals))
                    .hasSize(1);
            assertThat(persons.findValuesAsString("name").stream().filter(name::equals))
                    .hasSize(1);
            window.assertNothingWrong();
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void theKeyboardIsEnough(Width width) {
        try (var window = window(width)) {
            window.open("/sign-in");
            var keys = window.page().keyboard();
            assertThat(window.page().locator("#username")).isFocused();
            keys.type("isci");
            keys.press("Tab");
            keys.type("isci-2025");
            keys.press("Enter");
            var staff = new Person(window);
            assertThat(staff.heading()).hasText("Bu gün");
            keys.press("Tab");
            assertThat(window.page().locator(".skip")).isFocused();
            keys.press("Enter");
            assertThat(window.page().locator("main")).isFocused();
            for (int i = 0; i < 4; i++) keys.press("Tab");
            assertThat(window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sübut əlavə et")))
                    .isFocused();
            window.assertNothingWrong();
        }
    }

    private Window window(Width width) {
        return chromium.window(stack.url(), width);
    }

    private void openItem(Person person, String key) {
        person.go("Plan");
        person.page().locator("#work-" + key.replace(".", "\\.")).click();
        assertThat(person.page().locator(".key").first()).hasText(key);
    }

    private static com.microsoft.playwright.Locator row(Person person, String key) {
        return person.page().locator("#item-" + key.replace(".", "\\."));
    }

    /** Takes back what an earlier story did: 5.5 is open, and the fund is empty. */
    private void beginAgain() {
        var staff = stack.as("isci");
        var head = stack.as("rehber");
        var last = staff.accepted("register-person", Deeds.veteran(Deeds.newId(), "Əvvəl"));
        var closing = Map.of("itemId", items.getOrDefault("5.5", ""), "reason", "yenidən başlanır");
        head.send("decline-closing", closing);
        head.send("reopen-plan-item", closing);
        for (boolean more = true; more; ) {
            more = false;
            for (var entry : query.after(last, "/fund/entries?size=200").path("content")) {
                boolean counts = entry.path("voidedBy").isNull()
                        && !entry.path("kind").asString().equals("VOID");
                if (!counts) continue;
                var id = entry.path("entryId").asString();
                var voided = staff.send("void-entry", Map.of("entryId", id, "reason", "yenidən başlanır"));
                if (voided.status() == 200) last = voided;
                more |= voided.status() == 200;
            }
        }
        assertThat(query.after(last, "/fund").path("balanceQepik").asLong()).isZero();
    }
}
