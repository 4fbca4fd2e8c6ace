package org.planledger.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.Ciphertext;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.activity.Attendance;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.FundId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.PlanApproved;
import org.planledger.events.plan.PlanId;
import org.planledger.events.refusal.CommandRefused;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.query.SampleCards;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleSeals;
import org.planledger.query.SampleYear;
import org.planledger.query.language.Words;

class SentencesTest {
    private static final Words AZ = Words.in(Locale.of("az"));
    private static final Words EN = Words.in(Locale.ENGLISH);
    private static final UserId AYNUR = new UserId(UUID.nameUUIDFromBytes(new byte[] {1}));
    private static final UserId HEAD = new UserId(UUID.nameUUIDFromBytes(new byte[] {2}));
    private static final ItemId ITEM = new ItemId(UUID.nameUUIDFromBytes(new byte[] {3}));
    private static final PersonId ALI = new PersonId(UUID.nameUUIDFromBytes(new byte[] {4}));
    private static final ActivityId ACTIVITY = new ActivityId(UUID.nameUUIDFromBytes(new byte[] {5}));
    private static final PlanId PLAN = new PlanId(UUID.nameUUIDFromBytes(new byte[] {6}));
    private static final EntryId ENTRY = new EntryId(UUID.nameUUIDFromBytes(new byte[] {7}));
    private static final FundId FUND = new FundId(UUID.nameUUIDFromBytes(new byte[] {8}));

    static Collection<Class<? extends Event>> types() {
        return EventTypes.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyEventHasAWholeSentenceInBothLanguagesForEveryReader(Class<? extends Event> type) {
        var ledger = new SampleLedger();
        var centre = new OrganisationId("mdu-qazi");
        SampleYear.in(ledger, centre);
        SampleYear.accounts(ledger, centre);
        SampleYear.repairs(ledger, centre);
        SampleYear.changes(ledger, centre);
        SampleCards.in(ledger, centre);
        var happened = new ArrayList<Event>();
        for (var organisation : List.of(centre, OrganisationId.INSTALLATION)) {
            ledger.recorded(organisation).forEach(recorded -> {
                if (type.isInstance(recorded.event())) happened.add(recorded.event());
            });
        }
        assertThat(happened).isNotEmpty();
        for (var event : happened) {
            for (var words : List.of(AZ, EN)) {
                assertWhole(new Sentences(words, new Everything()).of(AYNUR, event));
                assertWhole(new Sentences(words, new Nothing()).of(AYNUR, event));
            }
        }
    }

    private static void assertWhole(String sentence) {
        assertThat(sentence)
                .hasSizeGreaterThan(15)
                .doesNotContain("{", "}", "null", "  ", " ;", " :", "( ", "part.", "refusal.");
        assertThat(sentence).matches("(?s)^\\p{Lu}.*[^\\s:;,]$");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyRefusalIsToldInBothLanguages(String code) {
        for (var words : List.of(AZ, EN)) {
            assertThat(words.has("refusal." + code)).as(code).isTrue();
            var refused = new CommandRefused(UUID.randomUUID(), "close-plan-item", code, null, List.of(ITEM));
            assertWhole(new Sentences(words, new Everything()).of(AYNUR, refused));
        }
    }

    /** The codes that the commands themselves declare, read where they stand. */
    static Collection<String> codes() throws IOException {
        return declared("(?:refusals|unknown)\\s*=\\s*(\\{[^}]*}|\"[^\"]*\")");
    }

    @Test
    void everyCommandIsNamedInBothLanguages() throws IOException {
        for (var command : declared("@CommandName\\(\\s*(?:value\\s*=\\s*)?(\"[^\"]*\")")) {
            assertThat(AZ.has("command." + command)).as(command).isTrue();
            assertThat(EN.has("command." + command)).as(command).isTrue();
        }
    }

    private static Collection<String> declared(String pattern) throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("../command-service/src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var source = Files.readString(file);
                if (!source.contains("@CommandName(")) continue;
                Pattern.compile(pattern)
                        .matcher(source)
                        .results()
                        .forEach(declaration -> Pattern.compile("\"([^\"]+)\"")
                                .matcher(declaration.group(1))
                                .results()
                                .forEach(quoted -> found.add(quoted.group(1))));
            }
        }
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws IOException {
        assertThat(keys("az")).isEqualTo(keys("en"));
    }

    private static Map<String, String> keys(String language) throws IOException {
        var keys = new HashMap<String, String>();
        Files.readAllLines(Path.of("src/main/resources/sentences_" + language + ".properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .forEach(line -> keys.put(line.substring(0, line.indexOf('=')), ""));
        return keys;
    }

    /** For people who read Azerbaijani rather than Java: what the sample year looks like in the audit history. */
    @Test
    void thePageOfSentencesIsUpToDate() throws IOException {
        var ledger = new SampleLedger();
        var centre = new OrganisationId("mdu-qazi");
        SampleYear.in(ledger, centre);
        SampleYear.accounts(ledger, centre);
        SampleYear.repairs(ledger, centre);
        SampleYear.changes(ledger, centre);
        SampleCards.in(ledger, centre);
        var told = new TreeMap<String, String>();
        for (var recorded : List.of(centre, OrganisationId.INSTALLATION).stream()
                .flatMap(organisation -> ledger.recorded(organisation).stream())
                .toList()) {
            Event event = recorded.event();
            told.putIfAbsent(EventTypes.of(event.getClass()).name(), "| " + az(event) + " | " + en(event) + " |");
        }
        var page = new StringBuilder(
                "# Sentences\n\nHow the audit history tells each type of event, by example. Written by"
                        + " `SentencesTest`, which fails when this page is not up to date.\n\n| event | az | en |\n| --- | --- | --- |\n");
        told.forEach((type, row) ->
                page.append("| `").append(type).append("` ").append(row).append('\n'));
        Files.writeString(Path.of("target/sentences.md"), page);
        assertThat(Path.of("../docs/sentences.md")).content().isEqualTo(page.toString());
    }

    @Test
    void aHomeVisit() {
        var visit = new VisitRecorded(
                new VisitId(UUID.randomUUID()),
                List.of(ITEM),
                VisitKind.HOME,
                ALI,
                null,
                LocalDate.of(2026, 11, 22),
                60,
                2,
                text("İki tələbə"),
                null,
                null,
                true);
        assertThat(az(visit))
                .isEqualTo("Aynur İşçi 5.3 bəndi üzrə ev baş çəkməsini qeyd etdi (22.11.2026); qazi: Əli Əliyev");
        assertThat(en(visit))
                .isEqualTo("Aynur İşçi recorded a visit at home for item 5.3 (22.11.2026); veteran: Əli Əliyev");
    }

    @Test
    void aDonation() {
        var donation = new DonationRegistered(
                FUND, ENTRY, 7, 25_050, null, LocalDate.of(2026, 11, 22), List.of(ITEM), text("Təşəkkür"));
        assertThat(az(donation))
                .isEqualTo("Aynur İşçi 5.3 bəndi üzrə 250,50 ₼ ianə qeyd etdi (22.11.2026, qəbz № 7);"
                        + " ianəçi: adı bildirilməyib");
        assertThat(en(donation))
                .isEqualTo("Aynur İşçi recorded a donation of 250.50 ₼ for item 5.3 (22.11.2026, receipt no. 7);"
                        + " donor: not named");
    }

    @Test
    void aVoidedEntryNamesTheReceiptItTakesBack() {
        var voided = new EntryVoided(
                FUND,
                new EntryId(UUID.randomUUID()),
                8,
                ENTRY,
                LocalDate.of(2026, 11, 22),
                -123_456_750,
                0,
                null,
                List.of(),
                text("İki dəfə yazılıb"));
        assertThat(az(voided))
                .isEqualTo("Aynur İşçi № 7 qəbzi ləğv etdi (1.234.567,50 ₼, əks qeyd № 8); səbəb: İki dəfə yazılıb");
    }

    @Test
    void aScheduledTrainingAndItsEnd() {
        var at = Instant.parse("2026-11-25T06:00:00Z");
        var scheduled = new ActivityScheduled(
                ACTIVITY,
                List.of(ITEM),
                "training",
                text("Hüquqşünasla görüş"),
                at,
                at.plusSeconds(3600),
                text("Zal"),
                List.of(),
                null,
                List.of());
        assertThat(az(scheduled))
                .isEqualTo(
                        "Aynur İşçi 5.3 bəndi üzrə təlim planlaşdırdı: “Hüquqşünasla görüş”, 25.11.2026 10:00–11:00");
        assertThat(new Sentences(AZ, new Nothing()).of(AYNUR, scheduled))
                .isEqualTo("Naməlum istifadəçi təlim planlaşdırdı: 25.11.2026 10:00–11:00");
        assertThat(az(new ActivityCancelled(ACTIVITY, List.of(ITEM), text("Xəstəlik"))))
                .isEqualTo("Aynur İşçi 5.3 bəndi üzrə “Şahmat günü” tədbirini ləğv etdi; səbəb: Xəstəlik");
        assertThat(en(new ActivityHeld(ACTIVITY, List.of(ITEM), at, new Attendance(1, 2, 0, 1), text("Yaxşı"))))
                .isEqualTo("Aynur İşçi recorded that “Şahmat günü” for item 5.3 was held (25.11.2026 10:00):"
                        + " 1 veteran, 2 students, 0 teachers, 1 guest");
    }

    @Test
    void aClosedItem() {
        assertThat(new Sentences(AZ, new Everything()).of(HEAD, new ItemClosed(ITEM, PLAN, AYNUR, HEAD)))
                .isEqualTo("Rəhbər 5.3 bəndinin bağlanmasını təsdiqlədi; bağlanmanı Aynur İşçi istəmişdi");
    }

    @Test
    void aRefusal() {
        var refused =
                new CommandRefused(UUID.randomUUID(), "close-plan-item", "closing.same-person", null, List.of(ITEM));
        assertThat(az(refused))
                .isEqualTo("Aynur İşçi 5.3 bəndi üzrə “Bəndi bağla” əməlini icra edə bilmədi:"
                        + " bağlanmanı istəyən şəxs onu özü təsdiqləyə bilməz");
        assertThat(en(refused))
                .isEqualTo("Aynur İşçi could not carry out “Close an item” for item 5.3:"
                        + " whoever asked to close the item may not confirm it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-ci", "2026-cı", "2023-cü", "2030-cu"})
    void aYearTakesItsSuffix(String year) {
        assertThat(AZ.year(Integer.parseInt(year.substring(0, 4)))).isEqualTo(year);
        assertThat(az(new PlanApproved(PLAN, LocalDate.of(2025, 1, 8))))
                .isEqualTo("Aynur İşçi 2025-ci ilin fəaliyyət planını təsdiqlədi (sənədin tarixi: 08.01.2025)");
    }

    private static String az(Event event) {
        return new Sentences(AZ, new Everything()).of(AYNUR, event);
    }

    private static String en(Event event) {
        return new Sentences(EN, new Everything()).of(AYNUR, event);
    }

    /** A reader who may read all. */
    private static final class Everything implements Joined {
        @Override
        public String user(UserId user) {
            return user.equals(HEAD) ? "Rəhbər" : "Aynur İşçi";
        }

        @Override
        public String person(PersonId person) {
            return "Əli Əliyev";
        }

        @Override
        public String key(ItemId item) {
            return "5.3";
        }

        @Override
        public String title(ActivityId activity) {
            return "Şahmat günü";
        }

        @Override
        public String card(UUID card) {
            return "Əməkdaşlıq";
        }

        @Override
        public Integer year(PlanId plan) {
            return 2025;
        }

        @Override
        public Long receipt(EntryId entry) {
            return 7L;
        }

        @Override
        public String text(Ciphertext sealed) {
            return SampleSeals.open(sealed.box());
        }
    }

    /** A reader to whom everything is hidden. */
    private static final class Nothing implements Joined {
        @Override
        public @Nullable String user(UserId user) {
            return null;
        }

        @Override
        public @Nullable String person(PersonId person) {
            return null;
        }

        @Override
        public @Nullable String key(ItemId item) {
            return null;
        }

        @Override
        public @Nullable String title(ActivityId activity) {
            return null;
        }

        @Override
        public @Nullable String card(UUID card) {
            return null;
        }

        @Override
        public @Nullable Integer year(PlanId plan) {
            return null;
        }

        @Override
        public @Nullable Long receipt(EntryId entry) {
            return null;
        }

        @Override
        public @Nullable String text(Ciphertext sealed) {
            return null;
        }
    }
}
