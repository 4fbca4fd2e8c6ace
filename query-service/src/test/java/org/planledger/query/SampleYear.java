package org.planledger.query;

import static org.planledger.query.SampleSeals.field;
import static org.planledger.query.SampleSeals.text;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountEnabled;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountPasswordChanged;
import org.planledger.events.account.AccountPasswordReset;
import org.planledger.events.account.AccountRole;
import org.planledger.events.account.AccountRoleChanged;
import org.planledger.events.activity.*;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayId;
import org.planledger.events.booking.DayReleased;
import org.planledger.events.evidence.EvidenceAttached;
import org.planledger.events.evidence.EvidenceId;
import org.planledger.events.evidence.Subject;
import org.planledger.events.fund.*;
import org.planledger.events.person.PersonCorrected;
import org.planledger.events.person.PersonId;
import org.planledger.events.person.PersonKind;
import org.planledger.events.person.PersonRegistered;
import org.planledger.events.plan.*;
import org.planledger.events.refusal.CommandRefused;
import org.planledger.events.repair.RepairAsked;
import org.planledger.events.repair.RepairEnded;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;

/** A year of one centre, in which every type of event happens at least once; the same for the same organisation. */
public final class SampleYear {
    public static final UserId STAFF = new UserId(SampleLedger.id("user staff"));
    public static final UserId STAFF_2 = new UserId(SampleLedger.id("user staff 2"));
    public static final UserId HEAD = new UserId(SampleLedger.id("user head"));

    public final OrganisationId organisation;
    public final PlanId planId;
    public final FundId fundId;
    public final PersonId veteran;
    public final PersonId donor;
    public final PersonId student;

    private final SampleLedger ledger;
    private Instant now = Instant.parse("2025-01-10T06:00:00.123456Z");
    private long receipts;

    private SampleYear(SampleLedger ledger, OrganisationId organisation) {
        this.ledger = ledger;
        this.organisation = organisation;
        planId = new PlanId(id("plan"));
        fundId = new FundId(id("fund"));
        veteran = new PersonId(id("veteran"));
        donor = new PersonId(id("donor"));
        student = new PersonId(id("student"));
    }

    /** Appends the whole year to the ledger. */
    public static SampleYear in(SampleLedger ledger, OrganisationId organisation) {
        var year = begun(ledger, organisation);
        year.theActivities();
        year.theVisits();
        year.theFund();
        year.theClosings();
        year.theCorrection();
        year.theRefusal();
        return year;
    }

    /** Appends what happens to accounts, in the history of the installation. */
    public static void accounts(SampleLedger ledger, OrganisationId organisation) {
        var happened = List.of(
                new AccountOpened(STAFF, organisation, AccountRole.STAFF),
                new AccountRoleChanged(STAFF, AccountRole.STAFF, AccountRole.HEAD),
                new AccountPasswordReset(STAFF),
                new AccountPasswordChanged(STAFF),
                new AccountDisabled(STAFF),
                new AccountEnabled(STAFF));
        var at = Instant.parse("2025-01-02T06:00:00Z");
        for (var event : happened) {
            var actor = event instanceof AccountOpened ? UserId.OPERATOR : HEAD;
            ledger.append(OrganisationId.INSTALLATION, "account", STAFF.value(), event, at, actor);
        }
    }

    /** Appends two repairs, in the history of the installation. */
    public static void repairs(SampleLedger ledger, OrganisationId organisation) {
        var at = Instant.parse("2025-01-03T06:00:00Z");
        for (var organisationsOwn : List.of(true, false)) {
            var repair = UUID.nameUUIDFromBytes(new byte[] {(byte) (organisationsOwn ? 1 : 0)});
            var whose = organisationsOwn ? organisation : null;
            var document = "items/" + organisation + ":" + repair;
            for (var event : List.of(
                    new RepairAsked(repair, "view.changed", document, whose),
                    new RepairEnded(repair, "view.changed", document, whose, organisationsOwn))) {
                ledger.append(OrganisationId.INSTALLATION, "repair", repair, event, at, HEAD);
            }
        }
    }

    /** Appends how the plan is changed and goes on in the draft of the next year. */
    public static void changes(SampleLedger ledger, OrganisationId organisation) {
        var year = new SampleYear(ledger, organisation);
        var next = new PlanId(year.id("next plan"));
        var into = new ItemId(year.id("next item"));
        var item = year.item(4);
        var why = text("Mərkəz belə qərara aldı");
        var texts = List.of("Evə baş çəkmək");
        var happened = List.<ItemEvent>of(
                new DueSet(item, year.planId, new DueRule.Regularly(null), why),
                new RhythmAgreed(item, year.planId, 30, LocalDate.of(2025, 2, 1), why),
                new CodeLinked(item, year.planId, "4.2.14", why),
                new CodeUnlinked(item, year.planId, "4.2.14", why),
                new ItemAmended(item, year.planId, "İstiqamət", "Başqa iş", texts, List.of("Mərkəz"), "Nəticə", why),
                new ItemCarriedOver(item, year.planId, into, why));
        for (var event : happened) year.item(item, event, HEAD);
        var draft = new PlanDrafted(next, 2026, "Universitet", "Fəaliyyət planı", "Rektor");
        year.append("plan", next.value(), draft, HEAD);
        year.append("plan", next.value(), new PlanItemAdded(next, into, "4.1"), HEAD);
        year.item(
                into,
                new ItemDrafted(
                        into,
                        next,
                        "4.1",
                        4,
                        "İstiqamət",
                        "Başqa iş",
                        texts,
                        List.of("Mərkəz"),
                        new DueRule.WithinYear(),
                        List.of(),
                        "Nəticə",
                        item),
                HEAD);
        year.item(year.item(1), new ItemLeftOpen(year.item(1), year.planId, why), HEAD);
        year.append("plan", year.planId.value(), new PlanYearClosed(year.planId, List.of(year.item(1)), why), HEAD);
    }

    /** Appends only the plan, its approval, the fund and three persons. */
    public static SampleYear begun(SampleLedger ledger, OrganisationId organisation) {
        var year = new SampleYear(ledger, organisation);
        year.thePlan();
        year.thePersons();
        return year;
    }

    /** Appends more visits and donations, drawn by the seed. */
    public void more(int count, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < count; i++) {
            var name = seed + " " + i;
            if (random.nextBoolean()) visit(name, item(1 + random.nextInt(5)));
            else donation(name, 100L * (1 + random.nextInt(1_000)), item(1 + random.nextInt(5)));
        }
    }

    /** The n-th item of the plan, from 1. */
    public ItemId item(int number) {
        return new ItemId(id("item " + number));
    }

    public VisitId visit(String name, ItemId item) {
        var visit = new VisitId(id("visit " + name));
        append(
                "visit",
                visit.value(),
                new VisitRecorded(
                        visit,
                        List.of(item),
                        VisitKind.HOME,
                        veteran,
                        null,
                        today(),
                        60,
                        2,
                        text("Könüllülər " + name),
                        text("Dərman lazımdır " + name, veteran),
                        null,
                        true),
                STAFF);
        return visit;
    }

    public EntryId donation(String name, long amountQepik, ItemId item) {
        var entry = new EntryId(id("donation " + name));
        append(
                "fund",
                fundId.value(),
                new DonationRegistered(
                        fundId,
                        entry,
                        ++receipts,
                        amountQepik,
                        donor,
                        today(),
                        List.of(item),
                        text("İanə " + name, donor)),
                STAFF);
        return entry;
    }

    private void thePlan() {
        var items = List.of(item(1), item(2), item(3), item(4), item(5));
        var dues = List.of(
                new DueRule.WithinYear(),
                new DueRule.InMonth(5),
                new DueRule.Regularly(30),
                new DueRule.WhenNeeded(),
                new DueRule.OnDate(LocalDate.of(2025, 5, 9)));
        append(
                "plan",
                planId.value(),
                new PlanImported(planId, 2025, "Universitet", "Fəaliyyət planı", "Rektor", items, "Mətn"),
                HEAD);
        for (int i = 0; i < items.size(); i++) {
            append(
                    "item",
                    items.get(i).value(),
                    new ItemImported(
                            items.get(i),
                            planId,
                            "1." + (i + 1),
                            1 + i / 3,
                            "İstiqamət",
                            "Görüləcək iş " + (i + 1),
                            List.of("Birinci yol", "İkinci yol"),
                            List.of("Mərkəz"),
                            dues.get(i),
                            i == 0 ? List.of("1.2.3", "1.2.4") : List.of(),
                            "Gözlənilən nəticə",
                            new SourceCells("İstiqamət", "Görüləcək  iş", "a\nb", "Mərkəz", "Cari il", "1.2.3", "N")),
                    HEAD);
        }
        append("fund", fundId.value(), new FundOpened(fundId, "Mərkəzin fondu"), HEAD);
        append("plan", planId.value(), new PlanApproved(planId, LocalDate.of(2025, 1, 8)), HEAD);
        append(
                "item",
                item(1).value(),
                new ItemTextRepaired(
                        item(1), planId, TextField.WORK, 0, "Görüləcək iş 1", "Görüləcək işlər 1", text("Hərf səhvi")),
                HEAD);
        append("item", item(1).value(), new ExecutorAssigned(item(1), planId, STAFF), HEAD);
        append("item", item(2).value(), new ExecutorAssigned(item(2), planId, STAFF_2), HEAD);
    }

    private void thePersons() {
        register(veteran, PersonKind.VETERAN, "Əli Qəhrəmanov");
        register(donor, PersonKind.DONOR, "Ülviyyə Xanımova");
        register(student, PersonKind.STUDENT, "Çingiz Şahbazov");
    }

    private void theActivities() {
        var held = schedule("training", item(1));
        var moved = schedule("meeting", item(2));
        var cancelled = schedule("competition", item(1));
        append(
                "activity",
                moved.value(),
                new ActivityRescheduled(
                        moved,
                        List.of(item(2)),
                        now.plus(Duration.ofDays(3)),
                        now.plus(Duration.ofDays(3)).plusSeconds(7_200),
                        text("Kiçik zal"),
                        text("Zal tutulub"),
                        text("Razılaşdırıldı"),
                        List.of(new DayId(id("day meeting")))),
                STAFF);
        append(
                "activity",
                held.value(),
                new ActivityHeld(held, List.of(item(1)), now, new Attendance(5, 20, 2, 1), text("Yaxşı keçdi")),
                STAFF);
        append(
                "activity",
                cancelled.value(),
                new ActivityCancelled(cancelled, List.of(item(1)), text("Hava pis idi", veteran)),
                STAFF);
        append("day", id("day competition"), new DayReleased(new DayId(id("day competition")), cancelled), STAFF);
        attach(new Subject(Subject.Kind.ACTIVITY, held.value()), item(1));
    }

    private void theVisits() {
        var kept = visit("first", item(3));
        var visitedOn = today();
        var mistaken = visit("mistaken", item(3));
        append(
                "visit",
                mistaken.value(),
                new VisitVoided(
                        mistaken,
                        List.of(item(3)),
                        veteran,
                        VisitKind.HOME,
                        visitedOn,
                        2,
                        text("Səhv yazılıb", veteran)),
                STAFF);
        var club = new VisitId(id("visit club"));
        append(
                "visit",
                club.value(),
                new VisitRecorded(
                        club,
                        List.of(item(3), item(4)),
                        VisitKind.CLUB,
                        null,
                        text("Qazilər klubu"),
                        today().minusDays(4),
                        90,
                        0,
                        text("Rəhbər"),
                        null,
                        text("Kitablar"),
                        true),
                STAFF_2);
        attach(new Subject(Subject.Kind.VISIT, kept.value()), item(3));
    }

    private void theFund() {
        var items = List.of(item(4));
        donation("first", 25_050, item(4));
        var receivedOn = today();
        var mistaken = donation("mistaken", 9_900, item(4));
        fund(new GiftInKindRegistered(
                fundId, new EntryId(id("gift")), ++receipts, 12_000, null, today(), items, text("Ərzaq")));
        fund(new IncomeRecorded(
                fundId, new EntryId(id("income")), ++receipts, 4_000, today(), items, text("Satış sərgisi")));
        fund(new SupportPaid(
                fundId,
                new EntryId(id("support")),
                ++receipts,
                5_000,
                veteran,
                today(),
                items,
                text("Dərman", veteran)));
        fund(new AwardPaid(
                fundId,
                new EntryId(id("award")),
                ++receipts,
                1_000,
                student,
                today(),
                items,
                text("Könüllü iş", student)));
        fund(new CostPaid(
                fundId,
                new EntryId(id("cost")),
                ++receipts,
                700,
                new ActivityId(id("activity meeting")),
                today(),
                items,
                text("Çay")));
        fund(new EntryVoided(
                fundId,
                new EntryId(id("void")),
                ++receipts,
                mistaken,
                receivedOn,
                -9_900,
                0,
                donor,
                items,
                text("İki dəfə yazılıb", donor)));
    }

    private void theClosings() {
        close(item(3), new Result(text("12 baş çəkmə"), null));
        item(item(3), new ItemClosed(item(3), planId, STAFF, HEAD), HEAD);
        item(item(3), new ItemReopened(item(3), planId, text("Daha bir baş çəkmə")), HEAD);
        close(item(4), new Result(null, text("Ölçülmür")));
        item(item(4), new ClosingDeclined(item(4), planId, HEAD, text("Sübut azdır")), HEAD);
        close(item(5), new Result(text("Tam"), null));
        item(item(5), new ItemClosed(item(5), planId, STAFF, HEAD), HEAD);
    }

    private void theRefusal() {
        var command = id("refused command");
        append(
                "command",
                command,
                new CommandRefused(
                        command, "close-plan-item", "closing.not-requested", item(1).value(), List.of(item(1))),
                HEAD);
    }

    private void theCorrection() {
        var contact = field(student, "055 765 43 21");
        append(
                "person",
                student.value(),
                new PersonCorrected(student, field(student, "Çingiz Şahbazov"), contact),
                STAFF);
    }

    private void register(PersonId person, PersonKind kind, String name) {
        var contact = kind == PersonKind.VETERAN ? field(person, "050 123 45 67") : null;
        append("person", person.value(), new PersonRegistered(person, kind, field(person, name), contact), STAFF);
    }

    private ActivityId schedule(String kind, ItemId item) {
        var activity = new ActivityId(id("activity " + kind));
        var day = new DayId(id("day " + kind));
        append(
                "activity",
                activity.value(),
                new ActivityScheduled(
                        activity,
                        List.of(item),
                        kind,
                        text("Tədbir " + kind),
                        now.plus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(1)).plusSeconds(3_600),
                        text("Böyük zal"),
                        List.of(student),
                        null,
                        List.of(day)),
                STAFF);
        append(
                "day",
                day.value(),
                new DayBooked(
                        day,
                        activity,
                        now.plus(Duration.ofDays(1)),
                        now.plus(Duration.ofDays(1)).plusSeconds(60)),
                STAFF);
        return activity;
    }

    private void attach(Subject subject, ItemId item) {
        var evidence = new EvidenceId(id("evidence " + subject.id()));
        append(
                "evidence",
                evidence.value(),
                new EvidenceAttached(
                        evidence,
                        subject,
                        List.of(item),
                        "ab".repeat(32),
                        "image/jpeg",
                        40_000,
                        text("şəkil.jpg"),
                        text("Görüşdən")),
                STAFF);
    }

    private void close(ItemId item, Result result) {
        var visits = new ArrayList<VisitId>();
        visits.add(new VisitId(id("visit first")));
        item(item, new ClosingRequested(item, planId, STAFF, List.of(), visits, List.of(), result), STAFF);
    }

    private void item(ItemId item, ItemEvent event, UserId actor) {
        append("item", item.value(), event, actor);
    }

    private void fund(FundEvent event) {
        append("fund", fundId.value(), event, STAFF);
    }

    private void append(String aggregateType, UUID aggregate, Event event, UserId actor) {
        ledger.append(organisation, aggregateType, aggregate, event, now, actor);
        now = now.plus(Duration.ofHours(5));
    }

    private LocalDate today() {
        return org.planledger.events.Baku.dayOf(now);
    }

    private UUID id(String name) {
        return SampleLedger.id(organisation + " " + name);
    }
}
