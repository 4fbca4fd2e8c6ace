package org.planledger.query.worklist;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.events.person.PersonId;
import org.planledger.query.card.CardProjection;
import org.planledger.query.card.CardView;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import org.planledger.query.visit.VisitProjection;
import tools.jackson.databind.JsonNode;

/**
 * A veteran whose rhythm of visits is broken at the views' instant.
 *
 * @param rhythm the card of the rhythm
 * @param person the veteran
 * @param everyDays the rhythm
 * @param mobilityLimited whether the veteran comes first
 * @param lastVisit the day of the last visit that counts; null if there was none
 * @param dueOn the last day on which a visit would have kept the rhythm
 * @param daysOverdue how many days ago that was, 1 or more
 */
record Unvisited(
        UUID rhythm,
        PersonId person,
        int everyDays,
        boolean mobilityLimited,
        @Nullable LocalDate lastVisit,
        LocalDate dueOn,
        long daysOverdue) {
    private static final Comparator<Unvisited> MOST_URGENT_FIRST = Comparator.comparing(Unvisited::mobilityLimited)
            .thenComparingLong(Unvisited::daysOverdue)
            .reversed()
            .thenComparing(Unvisited::rhythm);

    /** All of them: limited mobility first, among them the longest overdue first. */
    static List<Unvisited> in(Views views) {
        var rhythms = views.query(
                        CardProjection.CARDS,
                        Criteria.all().where("register", "rhythm").where("state", "SET"))
                .content();
        var visits = lastVisits(views, rhythms.stream().map(Unvisited::person).toList());
        var today = Baku.dayOf(views.instant());
        return rhythms.stream()
                .map(rhythm -> of(rhythm, visits.get(person(rhythm)), today))
                .filter(veteran -> veteran.daysOverdue() > 0)
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }

    private static Map<PersonId, LocalDate> lastVisits(Views views, List<PersonId> persons) {
        var last = new HashMap<PersonId, LocalDate>();
        var counting = Criteria.all().whereOneOf("person", persons).where("voided", false);
        for (var visit : views.query(VisitProjection.VISITS, counting).content()) {
            var person = visit.person();
            if (person != null) last.merge(person, visit.visitedOn(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return last;
    }

    /** Who was never visited is due so many days after the rhythm was first agreed. */
    private static Unvisited of(CardView rhythm, @Nullable LocalDate lastVisit, LocalDate today) {
        var everyDays = said(rhythm, "everyDays").intValue();
        var from = lastVisit == null ? Baku.dayOf(rhythm.begunAt()) : lastVisit;
        var dueOn = from.plusDays(everyDays);
        return new Unvisited(
                rhythm.cardId(),
                person(rhythm),
                everyDays,
                said(rhythm, "mobilityLimited").booleanValue(),
                lastVisit,
                dueOn,
                ChronoUnit.DAYS.between(dueOn, today));
    }

    private static PersonId person(CardView rhythm) {
        return new PersonId(UUID.fromString(said(rhythm, "person").stringValue()));
    }

    private static JsonNode said(CardView rhythm, String field) {
        return requireNonNull(rhythm.fields().get(field));
    }
}
