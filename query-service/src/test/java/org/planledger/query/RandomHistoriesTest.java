package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planledger.events.Baku;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.activity.Attendance;
import org.planledger.events.fund.DonationRegistered;
import org.planledger.events.fund.EntryId;
import org.planledger.events.fund.EntryVoided;
import org.planledger.events.fund.GiftInKindRegistered;
import org.planledger.events.fund.SupportPaid;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.fund.EntryProjection;
import org.planledger.query.fund.FundProjection;
import org.planledger.query.fund.RunProjection;
import org.planledger.query.indicators.MonthProjection;
import org.planledger.query.plan.ItemProjection;

/** Folds of histories drawn by chance, against the plainest bookkeeping: lists of what still counts. */
class RandomHistoriesTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");

    private final SampleLedger ledger = new SampleLedger();
    private final SampleYear year = SampleYear.begun(ledger, CENTRE);
    private final List<VisitRecorded> visits = new ArrayList<>();
    private final List<ActivityScheduled> scheduled = new ArrayList<>();
    private final List<ActivityHeld> held = new ArrayList<>();
    private final List<ActivityCancelled> cancelled = new ArrayList<>();
    private final Map<EntryId, Entry> entries = new LinkedHashMap<>();
    private final List<Long> balances = new ArrayList<>();
    private long balance;
    private int made;

    /** What still counts in the fund. */
    private record Entry(LocalDate on, long money, long inKind, List<ItemId> items) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void theFoldsEqualPlainBookkeeping(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 1_100; i++) step(random);
        var history = ledger.recorded(CENTRE);

        var fund = Folding.one(FundProjection.FUNDS, history);
        assertThat(fund.balanceQepik()).isEqualTo(balance);
        assertThat(fund.incomeQepik()).isEqualTo(sum(Math::max));
        assertThat(fund.expenseQepik()).isEqualTo(-sum(Math::min));
        assertThat(fund.inKindQepik())
                .isEqualTo(entries.values().stream().mapToLong(Entry::inKind).sum());
        assertThat(fund.entryCount()).isEqualTo(balances.size());
        assertBalancesAfterEachReceipt();

        var months = Folding.of(MonthProjection.MONTHS, history);
        for (int month = 1; month <= 12; month++) {
            var of = YearMonth.of(2025, month);
            var view = months.get(of.toString());
            assertThat(view == null ? 0 : view.visits())
                    .isEqualTo(visits.stream()
                            .filter(visit -> of.equals(YearMonth.from(visit.visitedOn())))
                            .count());
            assertThat(view == null ? 0 : view.students())
                    .isEqualTo(visits.stream()
                                    .filter(visit -> of.equals(YearMonth.from(visit.visitedOn())))
                                    .mapToInt(VisitRecorded::students)
                                    .sum()
                            + held.stream()
                                    .filter(h -> of.equals(YearMonth.from(Baku.dayOf(h.heldAt()))))
                                    .mapToInt(h -> h.attendance().students())
                                    .sum());
            assertThat(view == null ? 0 : view.incomeQepik() - view.expenseQepik())
                    .isEqualTo(entries.values().stream()
                            .filter(entry -> of.equals(YearMonth.from(entry.on())))
                            .mapToLong(Entry::money)
                            .sum());
        }

        var items = Folding.of(ItemProjection.ITEMS, history);
        for (int number = 1; number <= 5; number++) {
            var item = year.item(number);
            var view = Objects.requireNonNull(items.get(item.toString()));
            assertThat(view.counts().visits()).isEqualTo(count(visits, item));
            assertThat(view.counts().held()).isEqualTo(count(held, item));
            assertThat(view.counts().cancelled()).isEqualTo(count(cancelled, item));
            assertThat(view.counts().scheduled()).isEqualTo(count(scheduled, item));
            assertThat(view.counts().fundEntries())
                    .isEqualTo(entries.values().stream()
                            .filter(entry -> entry.items().contains(item))
                            .count());
            assertThat(view.done().days().isEmpty() ? null : view.done().days().lastKey())
                    .isEqualTo(lastDone(item));
        }
    }

    private void assertBalancesAfterEachReceipt() {
        var views = new SampleViews(CENTRE, ledger.recorded(CENTRE), Instant.EPOCH);
        var all = Folding.of(EntryProjection.ENTRIES, ledger.recorded(CENTRE)).values();
        var runs = Folding.of(RunProjection.RUNS, ledger.recorded(CENTRE));
        assertThat(runs).hasSize((balances.size() + 499) / 500);
        assertThat(all).hasSize(balances.size());
        assertThat(org.planledger.query.fund.BalancesOf.each(views, all)).containsExactlyElementsOf(balances);
    }

    private long sum(java.util.function.LongBinaryOperator side) {
        return entries.values().stream()
                .mapToLong(entry -> side.applyAsLong(entry.money(), 0))
                .sum();
    }

    private static long count(List<? extends Event> events, ItemId item) {
        return events.stream().filter(event -> event.items().contains(item)).count();
    }

    private @Nullable LocalDate lastDone(ItemId item) {
        var days = new ArrayList<LocalDate>();
        visits.stream().filter(visit -> visit.items().contains(item)).forEach(visit -> days.add(visit.visitedOn()));
        held.stream().filter(h -> h.items().contains(item)).forEach(h -> days.add(Baku.dayOf(h.heldAt())));
        return days.stream().max(LocalDate::compareTo).orElse(null);
    }

    private void step(Random random) {
        var items = List.of(year.item(1 + random.nextInt(2)), year.item(3 + random.nextInt(3)));
        var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(365));
        switch (random.nextInt(9)) {
            case 0 -> visit(random, items, day);
            case 1 -> voidVisit(random);
            case 2 -> schedule(items, day);
            case 3 -> hold(random, day);
            case 4 -> cancel(random);
            case 5 -> donate(random, items, day);
            case 6 -> gift(random, items, day);
            case 7 -> pay(random, items, day);
            default -> voidEntry(random);
        }
    }

    private void visit(Random random, List<ItemId> items, LocalDate day) {
        var kind = List.of(VisitKind.values()).get(random.nextInt(3));
        var visit = new VisitRecorded(
                new VisitId(next()), items, kind, null, null, day, 60, random.nextInt(5), text("x"), null, null, true);
        visits.add(visit);
        append("visit", visit.visitId().value(), visit);
    }

    private void voidVisit(Random random) {
        if (visits.isEmpty()) return;
        var visit = visits.remove(random.nextInt(visits.size()));
        append(
                "visit",
                visit.visitId().value(),
                new VisitVoided(
                        visit.visitId(),
                        visit.items(),
                        null,
                        visit.kind(),
                        visit.visitedOn(),
                        visit.students(),
                        text("x")));
    }

    private void schedule(List<ItemId> items, LocalDate day) {
        var at = Baku.startOf(day);
        var activity = new ActivityScheduled(
                new ActivityId(next()),
                items,
                "meeting",
                text("x"),
                at,
                at.plusSeconds(60),
                text("y"),
                List.of(),
                null,
                List.of());
        scheduled.add(activity);
        append("activity", activity.activityId().value(), activity);
    }

    private void hold(Random random, LocalDate day) {
        if (scheduled.isEmpty()) return;
        var activity = scheduled.remove(random.nextInt(scheduled.size()));
        var attendance = new Attendance(random.nextInt(9), random.nextInt(9), 0, 1);
        var event = new ActivityHeld(activity.activityId(), activity.items(), Baku.startOf(day), attendance, text("x"));
        held.add(event);
        append("activity", activity.activityId().value(), event);
    }

    private void cancel(Random random) {
        if (scheduled.isEmpty()) return;
        var activity = scheduled.remove(random.nextInt(scheduled.size()));
        var event = new ActivityCancelled(activity.activityId(), activity.items(), text("x"));
        cancelled.add(event);
        append("activity", activity.activityId().value(), event);
    }

    private void donate(Random random, List<ItemId> items, LocalDate day) {
        var amount = 1 + random.nextInt(100_000);
        var entry = new EntryId(next());
        entries.put(entry, new Entry(day, amount, 0, items));
        booked(amount, new DonationRegistered(year.fundId, entry, receipt(), amount, null, day, items, null));
    }

    private void gift(Random random, List<ItemId> items, LocalDate day) {
        var amount = 1 + random.nextInt(100_000);
        var entry = new EntryId(next());
        entries.put(entry, new Entry(day, 0, amount, items));
        booked(0, new GiftInKindRegistered(year.fundId, entry, receipt(), amount, null, day, items, text("x")));
    }

    private void pay(Random random, List<ItemId> items, LocalDate day) {
        if (balance <= 0) return;
        var amount = 1 + random.nextInt((int) Math.min(balance, 100_000));
        var entry = new EntryId(next());
        entries.put(entry, new Entry(day, -amount, 0, items));
        booked(-amount, new SupportPaid(year.fundId, entry, receipt(), amount, year.veteran, day, items, text("x")));
    }

    private void voidEntry(Random random) {
        if (entries.isEmpty()) return;
        var voided = List.copyOf(entries.keySet()).get(random.nextInt(entries.size()));
        var entry = Objects.requireNonNull(entries.get(voided));
        if (entry.money() > balance) return;
        entries.remove(voided);
        var counter = new EntryVoided(
                year.fundId,
                new EntryId(next()),
                receipt(),
                voided,
                entry.on(),
                -entry.money(),
                -entry.inKind(),
                null,
                entry.items(),
                text("x"));
        booked(-entry.money(), counter);
    }

    private void booked(long effect, Event event) {
        balance += effect;
        balances.add(balance);
        append("fund", year.fundId.value(), event);
    }

    private long receipt() {
        return balances.size() + 1L;
    }

    private UUID next() {
        return SampleLedger.id("made " + made++);
    }

    private void append(String type, UUID aggregate, Event event) {
        ledger.append(CENTRE, type, aggregate, event, Instant.parse("2025-12-31T00:00:00Z"), SampleYear.STAFF);
    }
}
