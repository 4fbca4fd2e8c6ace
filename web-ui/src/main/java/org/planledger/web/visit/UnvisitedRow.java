package org.planledger.web.visit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planledger.web.wire.PersonRef;

/** A veteran not visited within the agreed rhythm. */
public record UnvisitedRow(
        String rhythm,
        PersonRef person,
        int everyDays,
        boolean mobilityLimited,
        @Nullable LocalDate lastVisit,
        LocalDate dueOn,
        long daysOverdue) {}
