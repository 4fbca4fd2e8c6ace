package org.planledger.query.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.query.person.PersonRef;

/**
 * A veteran who was not visited within the agreed rhythm.
 *
 * @param rhythm the card of the rhythm
 * @param person the veteran
 * @param everyDays at least one visit in so many days is agreed
 * @param mobilityLimited whether the veteran has limited mobility
 * @param lastVisit the day of the last visit; null if there was none
 * @param dueOn the last day on which a visit would have kept the rhythm
 * @param daysOverdue how many days ago that was, 1 or more
 */
record UnvisitedRow(
        UUID rhythm,
        PersonRef person,
        int everyDays,
        boolean mobilityLimited,
        @Nullable LocalDate lastVisit,
        LocalDate dueOn,
        long daysOverdue) {}
