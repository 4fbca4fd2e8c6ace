package org.planledger.system.harness;

import java.util.List;
import java.util.Locale;

/** Promise 13. */
final class RecoveryCheck {
    private RecoveryCheck() {}

    /** After every kill that happened alone: commands in 20 s, views 10 s later, whatever else the machine had to do. */
    static Verdict killsAreSoonOver(List<Outcome> outcomes) {
        var measured = measured(outcomes.stream()
                .filter(outcome -> outcome.fault().kind() == Fault.Kind.KILL && outcome.alone())
                .toList());
        long late = measured.stream().filter(recovery -> !recovery.asPromised()).count();
        return new Verdict(
                "13 recovery is quick after a kill",
                "first acknowledgement of a command sent after the kill, and until the views show it; one process at a time",
                figures(measured) + "; late: " + late,
                !measured.isEmpty() && late == 0);
    }

    /** The other faults recover too; for some, such as a lost topic, no time is promised beyond "by itself". */
    static Verdict everythingHeals(List<Outcome> outcomes) {
        var all = measured(outcomes);
        long never = all.stream().filter(recovery -> !recovery.happened()).count();
        return new Verdict(
                "every fault heals by itself",
                "as above, after the last of the overlapping faults is over",
                figures(all) + "; not within two minutes: " + never,
                !all.isEmpty() && never == 0);
    }

    private static List<Recovery> measured(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(Outcome::recovery)
                .filter(recovery -> recovery != null)
                .toList();
    }

    private static String figures(List<Recovery> measured) {
        return String.format(
                Locale.ROOT,
                "%d faults; accepted median %s s, longest %s s; shown median %s s, longest %s s; load %.1f to %.1f",
                measured.size(),
                seconds(measured.stream().map(Recovery::acceptedMillis).toList(), 0.5),
                seconds(measured.stream().map(Recovery::acceptedMillis).toList(), 1),
                seconds(measured.stream().map(Recovery::shownMillis).toList(), 0.5),
                seconds(measured.stream().map(Recovery::shownMillis).toList(), 1),
                measured.stream().mapToDouble(Recovery::load).min().orElse(0),
                measured.stream().mapToDouble(Recovery::load).max().orElse(0));
    }

    private static String seconds(List<Long> millis, double part) {
        if (millis.isEmpty()) return "–";
        var sorted = millis.stream().sorted().toList();
        long value = sorted.get((int) Math.min(sorted.size() - 1L, Math.round(part * (sorted.size() - 1))));
        return String.format(Locale.ROOT, "%.1f", value / 1000.0);
    }
}
