package org.planledger.query.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.visit.VisitId;
import org.planledger.events.visit.VisitKind;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.person.PersonRef;
import org.planledger.query.plan.ItemKeys.ItemRef;

/**
 * A visit in an answer.
 *
 * @param visitId the visit
 * @param kind where it went
 * @param person the veteran visited at home; null otherwise
 * @param host the club or organisation visited; null at home
 * @param visitedOn the day
 * @param minutes how long
 * @param students how many students went along
 * @param visitors who went
 * @param needs what was heard
 * @param help what was given
 * @param agreed whether the veteran agreed
 * @param voided whether it no longer counts
 * @param voidReason why it was voided; null while it counts
 * @param late whether it was recorded later than on the day after
 * @param recordedAt when it was recorded
 * @param by who recorded it
 * @param items the plan items it serves
 * @param version for {@code If-Match}
 */
public record VisitRow(
        VisitId visitId,
        VisitKind kind,
        @Nullable PersonRef person,
        @Nullable Ciphertext host,
        LocalDate visitedOn,
        int minutes,
        int students,
        Ciphertext visitors,
        @Nullable Ciphertext needs,
        @Nullable Ciphertext help,
        boolean agreed,
        boolean voided,
        @Nullable Ciphertext voidReason,
        boolean late,
        Instant recordedAt,
        Named by,
        List<ItemRef> items,
        long version) {}
