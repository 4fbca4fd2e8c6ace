package org.planledger.query.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.events.visit.VisitRecorded;

/**
 * A visit as the log shows it; a voided one stays, and no longer counts.
 *
 * @param visitId the visit
 * @param items the plan items it serves
 * @param kind where it went
 * @param person the veteran visited at home; null otherwise
 * @param host the club or organisation visited; null at home
 * @param visitedOn the day
 * @param minutes how long
 * @param students how many students went along
 * @param visitors who went
 * @param needs what was heard; null if nothing
 * @param help what was given; null if nothing
 * @param agreed whether the veteran agreed
 * @param late whether it was recorded later than on the day after
 * @param recordedAt when it was recorded
 * @param by who recorded it
 * @param voided whether it no longer counts
 * @param voidReason why it was voided; null while it counts
 * @param version sequence of its last event, for {@code If-Match}
 */
public record VisitView(
        VisitId visitId,
        List<ItemId> items,
        VisitKind kind,
        @Nullable PersonId person,
        @Nullable Ciphertext host,
        LocalDate visitedOn,
        int minutes,
        int students,
        Ciphertext visitors,
        @Nullable Ciphertext needs,
        @Nullable Ciphertext help,
        boolean agreed,
        boolean late,
        Instant recordedAt,
        UserId by,
        boolean voided,
        @Nullable Ciphertext voidReason,
        long version) {
    public VisitView {
        items = List.copyOf(items);
    }

    static VisitView begun(VisitRecorded e, boolean late, Instant recordedAt, UserId by, long version) {
        return new VisitView(
                e.visitId(),
                e.items(),
                e.kind(),
                e.person(),
                e.host(),
                e.visitedOn(),
                e.minutes(),
                e.students(),
                e.visitors(),
                e.needs(),
                e.help(),
                e.agreed(),
                late,
                recordedAt,
                by,
                false,
                null,
                version);
    }

    VisitView voided(Ciphertext reason, long sequence) {
        return new VisitView(
                visitId,
                items,
                kind,
                person,
                host,
                visitedOn,
                minutes,
                students,
                visitors,
                needs,
                help,
                agreed,
                late,
                recordedAt,
                by,
                true,
                reason,
                sequence);
    }
}
