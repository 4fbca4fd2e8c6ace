package org.planledger.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planledger.system.browser.Chromium;
import org.planledger.system.browser.Person;
import org.planledger.system.browser.Width;

/** The main job as a person does it, on a wide screen and then on a phone, at a centre in which nothing else has happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserStoryTest {
    /** What the story gives. */
    static final Set<String> COMMANDS = Set.of(
            "schedule-event",
            "record-visit",
            "register-donation",
            "attach-evidence",
            "request-closing",
            "close-plan-item");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Baku"));
    private final Stack stack = Stack.start();
    private final Map<String, String> items = stack.seenBy(stack.as("isci")).items();
    private final Chromium chromium = Chromium.start(stack.url());

    @AfterAll
    void stop() {
        chromium.close();
        stack.close();
    }

    @TempDir
    Path folder = Path.of("");

    /**
     * What the story is about on one screen, so that the other screen's story is another.
     *
     * @param item that is closed in the end
     * @param balance what the fund holds then, on the pages
     */
    private record Told(
            Width width, String item, String title, String veteran, String donor, String balance, String file) {
        static Told on(Width width) {
            return switch (width) {
                case WIDE ->
                    new Told(
                            width,
                            "5.5",
                            "Hüquqşünasla görüş",
                            "Əliağa İbrahimov",
                            "Gülşən Mirzəyeva",
                            "250,50 ₼",
                            "şahmat-cədvəli.txt");
                case PHONE ->
                    new Told(
                            width,
                            "5.4",
                            "Həkimlə görüş",
                            "Səadət Əhmədova",
                            "Rövşən Tağıyev",
                            "501,00 ₼",
                            "iş-elanları.txt");
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void fromTheFirstVisitToTheConfirmedItem(Width width) throws IOException {
        var told = Told.on(width);
        try (var staff = chromium.signedIn("isci", width);
                var head = chromium.signedIn("rehber", width)) {
            scheduleAnEvent(staff, told);
            recordAVisit(staff, told);
            registerADonation(staff, told);
            attachEvidence(staff, told);
            askToClose(staff, told);
            long before = stack.as("isci").position();
            confirm(head, told);
            seeItEverywhere(staff, told);
            seeItOpenBefore(staff, told, before);
            staff.window().assertNothingWrong();
            head.window().assertNothingWrong();
        }
    }

    private void scheduleAnEvent(Person staff, Told told) {
        openItem(staff, "1.1");
        staff.follow("Tədbir planlaşdır");
        var form = staff.form()
                .fill("title", told.title)
                .select("kind", "training")
                .fill("startsAt.date", DATE.format(today.plusDays(7)))
                .fill("startsAt.time", "14:30")
                .fill("endsAt.time", "16:00")
                .fill("place", "Akt zalı " + told.width);
        staff.window().look("form-schedule-event");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        assertThat(staff.heading()).hasText(told.title);
        staff.sees("14:30").window().look("activity");
    }

    private void recordAVisit(Person staff, Told told) {
        openItem(staff, "5.3");
        staff.follow("Baş çəkmə qeyd et");
        var form = staff.form()
                .choose("kind", "HOME")
                .newPerson("person", told.veteran)
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
        assertThat(staff.heading()).hasText(told.veteran);
        staff.sees("Dərmanların alınması").window().look("visit");
    }

    private void registerADonation(Person staff, Told told) {
        staff.go("Bu gün").follow("İanə qeyd et");
        var form = staff.form().fill("amountQepik", "250,50").newPerson("donor", told.donor);
        staff.window().look("form-register-donation");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        staff.sees("250,50 ₼").sees("İki yüz əlli manat əlli qəpik").window().look("receipt");
    }

    private void attachEvidence(Person staff, Told told) throws IOException {
        openItem(staff, told.item);
        staff.follow("Sübut əlavə et");
        var file = Files.writeString(folder.resolve(told.file), "1. Əliağa İbrahimov 4,5 xal");
        var form = staff.form().file(file).fill("caption", "Yarışın cədvəli");
        staff.window().look("form-attach-evidence");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        staff.sees(told.file);
    }

    private void askToClose(Person staff, Told told) {
        openItem(staff, told.item);
        staff.follow("Bağlanmasını istə");
        var form = staff.form();
        staff.page().locator("input[name=evidence]").last().check();
        form.fill("measure", "12 qazi yarışdı");
        staff.window().look("form-request-closing");
        form.button().click();
        assertThat(staff.saved()).isVisible();
        staff.sees("Bağlanması təsdiq gözləyir").window().look("item-closing-requested");
    }

    private static void confirm(Person head, Told told) {
        head.window().open("/");
        head.window().look("today-head");
        head.sees("Təsdiqinizi gözləyir").follow("Bax və təsdiqlə");
        head.sees(told.item);
        head.window().look("form-close-plan-item");
        head.form().button().click();
        assertThat(head.saved()).isVisible();
        head.sees("12 qazi yarışdı").window().look("item-closed");
    }

    private void seeItEverywhere(Person staff, Told told) {
        staff.go("Plan");
        assertThat(row(staff, told.item)).containsText("Bağlanıb");
        staff.window().look("plan");
        staff.go("Təqvim");
        if (today.plusDays(7).getMonth() != today.getMonth())
            staff.page().locator("[rel=next]").click();
        staff.sees(told.title).window().look("calendar");
        staff.go("Büdcə");
        assertThat(staff.page().locator(".figure.main")).hasText("Qalıq" + told.balance);
        staff.sees(told.donor).window().look("fund");
        staff.window().open("/audit");
        var entries = staff.page().locator("#entries");
        for (var said : List.of(told.item, "250,50", told.veteran))
            assertThat(entries).containsText(said);
        staff.window().look("audit");
    }

    private void seeItOpenBefore(Person staff, Told told, long before) {
        staff.window().open("/plan?asOf=@" + before);
        assertThat(row(staff, told.item)).not().containsText("Bağlanıb");
        staff.window().look("plan-as-of");
        staff.window().open("/audit/as-of?asOf=@" + before);
        staff.window().look("as-of");
    }

    private void openItem(Person person, String key) {
        person.go("Plan");
        person.page().locator("#work-" + key.replace(".", "\\.")).click();
        assertThat(person.page()).hasURL(Pattern.compile(".*/items/" + items.get(key) + ".*"));
        assertThat(person.page().locator(".key").first()).hasText(key);
    }

    private static Locator row(Person person, String key) {
        return person.page().locator("#item-" + key.replace(".", "\\."));
    }
}
