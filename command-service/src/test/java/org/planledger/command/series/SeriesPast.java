package org.planledger.command.series;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Desk.placeDay;
import static org.planledger.command.desk.Past.ITEM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.activity.ActivityId;
import org.planledger.events.activity.ActivityRescheduled;
import org.planledger.events.activity.ActivityScheduled;
import org.planledger.events.booking.DayBooked;
import org.planledger.events.booking.DayId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.series.Rhythm;
import org.planledger.events.series.SeriesId;
import org.planledger.events.series.SeriesScheduled;

/** What has happened before in tests of series. */
final class SeriesPast {
    static final SeriesId SERIES = new SeriesId(new UUID(46, 1));
    static final List<ItemId> ITEMS = List.of(ITEM);
    static final List<ActivityId> ACTIVITIES =
            Stream.of(1, 2, 3).map(n -> StreamIds.occurrence(SERIES, n)).toList();
    static final Instant START = Instant.parse("2025-05-27T06:00:00Z");
    static final Instant END = Instant.parse("2025-05-27T07:00:00Z");
    static final SeriesScheduled SCHEDULED = scheduled(null);

    private SeriesPast() {}

    static SeriesScheduled scheduled(@Nullable String clashReason) {
        return new SeriesScheduled(
                SERIES,
                ITEMS,
                box("Görüş"),
                "meeting",
                START,
                END,
                Rhythm.WEEKLY,
                3,
                box("Klub"),
                clashReason == null ? null : box(clashReason),
                ACTIVITIES);
    }

    /** One of its activities, by its number from 0. */
    static ActivityScheduled activity(int n) {
        return activity(n, null);
    }

    static ActivityScheduled activity(int n, @Nullable String clashReason) {
        return new ActivityScheduled(
                ACTIVITIES.get(n),
                ITEMS,
                "meeting",
                box("Görüş"),
                later(START, 7 * n),
                later(END, 7 * n),
                box("Klub"),
                List.of(),
                clashReason == null ? null : box(clashReason),
                List.of(day(7 * n)));
    }

    static DayBooked booked(int n) {
        return booked(n, 7 * n);
    }

    static DayBooked booked(int n, int days) {
        return new DayBooked(day(days), ACTIVITIES.get(n), later(START, days), later(END, days));
    }

    static ActivityRescheduled moved(int n, int days) {
        return moved(n, days, null);
    }

    static ActivityRescheduled moved(int n, int days, @Nullable String clashReason) {
        return new ActivityRescheduled(
                ACTIVITIES.get(n),
                ITEMS,
                later(START, days),
                later(END, days),
                box("Klub"),
                box("bayram"),
                clashReason == null ? null : box(clashReason),
                List.of(day(days)));
    }

    /** The day of the place so many days after the first. */
    static DayId day(int days) {
        return placeDay("Klub", LocalDate.parse("2025-05-27").plusDays(days).toString());
    }

    static Instant later(Instant first, int days) {
        return first.plus(Duration.ofDays(days));
    }
}
