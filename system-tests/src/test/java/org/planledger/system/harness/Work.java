package org.planledger.system.harness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What people find to do.
 *
 * @param item of the plan
 * @param veteran whom payments are for
 */
record Work(String item, String veteran) {
    private static final int PLACES = 6;

    /** Mostly gifts to the one fund that everybody writes to; payments that may find it empty; people; events that may clash. */
    Deed any(RandomGenerator random) {
        int what = random.nextInt(100);
        if (what < 45) return donation(100 + random.nextInt(900));
        if (what < 70) return support(100 + random.nextInt(4_000));
        if (what < 85) return person();
        return event(random);
    }

    static Deed donation(long qepik) {
        return Deed.of(
                "register-donation",
                Map.of(
                        "entryId",
                        Deed.newId(),
                        "form",
                        "MONEY",
                        "amountQepik",
                        qepik,
                        "receivedOn",
                        "2025-04-02",
                        "items",
                        List.of()));
    }

    private Deed support(long qepik) {
        return Deed.of(
                "pay-support",
                Map.of(
                        "entryId",
                        Deed.newId(),
                        "amountQepik",
                        qepik,
                        "veteran",
                        veteran,
                        "paidOn",
                        "2025-05-12",
                        "items",
                        List.of(),
                        "purpose",
                        "Dərman xərci"));
    }

    static Deed person() {
        return person(Deed.newId());
    }

    static Deed person(String id) {
        return Deed.of("register-person", Map.of("personId", id, "kind", "VETERAN", "name", "Rafiq Hüseynov"));
    }

    private Deed event(RandomGenerator random) {
        var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        return activity(Deed.newId(), item, "Zal " + random.nextInt(PLACES), day, 6 + random.nextInt(8));
    }

    /** One that clashes with nothing, if nobody else has this place. */
    static Deed activity(String id, String item, String place) {
        return activity(id, item, place, LocalDate.of(2026, 3, 2), 10);
    }

    private static Deed activity(String id, String item, String place, LocalDate day, int hour) {
        return Deed.of(
                "schedule-event",
                Map.of(
                        "activityId",
                        id,
                        "items",
                        List.of(item),
                        "kind",
                        "training",
                        "title",
                        "Qazilərin hüquqları",
                        "startsAt",
                        "%sT%02d:00:00Z".formatted(day, hour),
                        "endsAt",
                        "%sT%02d:00:00Z".formatted(day, hour + 2),
                        "place",
                        place,
                        "participants",
                        List.of()));
    }
}
