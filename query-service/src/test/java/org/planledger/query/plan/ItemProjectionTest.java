package org.planledger.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.text;
import static org.planledger.query.plan.ItemProjection.ITEMS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.planledger.events.Event;
import org.planledger.events.OrganisationId;
import org.planledger.events.activity.ActivityCancelled;
import org.planledger.events.activity.ActivityHeld;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.activity.Attendance;
import org.planledger.events.plan.ClosingDeclined;
import org.planledger.events.plan.ClosingRequested;
import org.planledger.events.plan.ItemClosed;
import org.planledger.events.plan.ItemId;
import org.planledger.events.plan.ItemReopened;
import org.planledger.events.plan.ItemTextRepaired;
import org.planledger.events.plan.Result;
import org.planledger.events.plan.TextField;
import org.planledger.events.refusal.CommandRefused;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;
import org.planledger.events.visit.VisitVoided;
import org.planledger.query.Folding;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleYear;

class ItemProjectionTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final Instant AT = Instant.parse("2025-06-01T06:00:00Z");

    private final SampleLedger ledger = new SampleLedger();
    private final SampleYear year = SampleYear.begun(ledger, CENTRE);
    private final ItemId item = year.item(4);

    private ItemView folded() {
        return Objects.requireNonNull(Folding.of(ITEMS, ledger.recorded(CENTRE)).get(item.toString()));
    }

    private ItemView own(Event... events) {
        for (var event : events) ledger.append(CENTRE, "item", item.value(), event, AT, SampleYear.HEAD);
        return folded();
    }

    private ItemView other(Event... events) {
        for (var event : events) ledger.append(CENTRE, "other", UUID.randomUUID(), event, AT, SampleYear.STAFF);
        return folded();
    }

    private ClosingRequested requested() {
        return new ClosingRequested(
                item,
                year.planId,
                SampleYear.STAFF,
                List.of(),
                List.of(),
                List.of(),
                new Result(text("12 baş çəkmə"), null));
    }

    @Test
    void anItemIsAskedForDeclinedAskedForAgainClosedAndReopened() {
        assertThat(own(requested()).status()).isEqualTo(ItemView.Status.CLOSING_REQUESTED);

        var declined = own(new ClosingDeclined(item, year.planId, SampleYear.HEAD, text("Azdır")));
        assertThat(declined.status()).isEqualTo(ItemView.Status.OPEN);
        assertThat(declined.closing()).isNull();
        assertThat(declined.pastClosings())
                .singleElement()
                .satisfies(past ->
                        assertThat(Objects.requireNonNull(past.ended()).how()).isEqualTo(Closing.How.DECLINED));

        var closed = own(requested(), new ItemClosed(item, year.planId, SampleYear.STAFF, SampleYear.HEAD));
        assertThat(closed.status()).isEqualTo(ItemView.Status.CLOSED);
        assertThat(Objects.requireNonNull(closed.closing()).confirmedBy()).isEqualTo(SampleYear.HEAD);

        var reopened = own(new ItemReopened(item, year.planId, text("Tez bağlanıb")));
        assertThat(reopened.status()).isEqualTo(ItemView.Status.OPEN);
        assertThat(reopened.pastClosings()).hasSize(2);
        assertThat(reopened.pastClosings().getLast().confirmedBy()).isEqualTo(SampleYear.HEAD);
        assertThat(reopened.version()).isEqualTo(5);
    }

    @Test
    void aRepairChangesOneTextAndNothingElse() {
        var before = folded();
        var after = own(new ItemTextRepaired(
                item, year.planId, TextField.WAY, 1, "İkinci yol", "İkinci, düz yol", text("Hərf səhvi")));
        assertThat(after.text().ways()).containsExactly("Birinci yol", "İkinci, düz yol");
        assertThat(after.text().executors()).isEqualTo(before.text().executors());
        assertThat(after.source()).isEqualTo(before.source());
        assertThat(after.repairs()).hasSize(1);
    }

    @Test
    void whatOtherFeaturesBringIsCountedAndLeavesTheVersionAlone() {
        var version = folded().version();
        var held = new ActivityId(UUID.randomUUID());
        var cancelled = new ActivityId(UUID.randomUUID());
        var view = other(
                scheduled(held),
                scheduled(cancelled),
                new ActivityHeld(held, List.of(item), AT, new Attendance(1, 1, 1, 1), text("Yaxşı")),
                new ActivityCancelled(cancelled, List.of(item), text("Yağış")));
        assertThat(view.counts()).isEqualTo(new Counts(0, 1, 1, 0, 0, 0, 0));
        assertThat(view.version()).isEqualTo(version);
    }

    private ActivityScheduled scheduled(ActivityId activity) {
        return new ActivityScheduled(
                activity,
                List.of(item, item),
                "meeting",
                text("Görüş"),
                AT,
                AT.plusSeconds(60),
                text("Zal"),
                List.of(),
                null,
                List.of());
    }

    @Test
    void aVoidedVisitUncoversTheOneBeforeIt() {
        var first = visit(LocalDate.of(2025, 3, 1));
        var second = visit(LocalDate.of(2025, 4, 1));
        assertThat(other(first, second).done().last()).isEqualTo("2025-04-01");
        assertThat(other(voided(second)).done().last()).isEqualTo("2025-03-01");
        assertThat(other(voided(first)).done().last()).isNull();
        assertThat(folded().counts().visits()).isZero();
    }

    private VisitRecorded visit(LocalDate day) {
        return new VisitRecorded(
                new VisitId(UUID.randomUUID()),
                List.of(item),
                VisitKind.CLUB,
                null,
                text("Klub"),
                day,
                60,
                0,
                text("İki nəfər"),
                null,
                null,
                true);
    }

    private VisitVoided voided(VisitRecorded visit) {
        return new VisitVoided(visit.visitId(), visit.items(), null, visit.kind(), visit.visitedOn(), 0, text("Səhv"));
    }

    @Test
    void aRefusalChangesNothing() {
        var before = folded();
        assertThat(other(new CommandRefused(UUID.randomUUID(), "record-visit", "item.closed", null, List.of(item))))
                .isEqualTo(before);
    }

    @Test
    void whatNeverCameWithAPlanCountsForNothing() {
        var stray = new ItemId(UUID.randomUUID());
        other(new VisitRecorded(
                new VisitId(UUID.randomUUID()),
                List.of(stray),
                VisitKind.CLUB,
                null,
                null,
                LocalDate.of(2025, 3, 1),
                1,
                0,
                text("x"),
                null,
                null,
                true));
        assertThat(Folding.of(ITEMS, ledger.recorded(CENTRE)))
                .doesNotContainKey(stray.toString())
                .hasSize(5);
    }
}
