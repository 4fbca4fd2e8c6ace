package org.planledger.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clock on the wall: rules about days are in Asia/Baku, instants are UTC. */
public final class Baku {
    /** Where the plan's days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Baku");

    private Baku() {}

    /** The day on the wall at this instant. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** The first instant of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
