package org.planledger.system.harness;

import java.util.List;
import java.util.Locale;

/** Promise 13. */
final class RecoveryCheck {
    private RecoveryCheck() {}

    /**
     * After every kill: commands in 20 s, views 10 s later. Nothing is promised for a machine that has more than twice the work that it
     * has processors for; what was measured there is told and not judged.
     */
    static Verdict killsAreSoonOver(List<Outcome> outcomes) {
        double most = 2.0 * Runtime.getRuntime().availableProcessors();
        var measured = measured(outcomes.stream()
                .filter(outcome -> outcome.fault().kind() == Fault.Kind.KILL)
                .toList());
        var judged =
                measured.stream().filter(recovery -> recovery.load() <= most).toList();
        long late = judged.stream().filter(recovery -> !recovery.asPromised()).count();
        long lateAll =
                measured.stream().filter(recovery -> !recovery.asPromised()).count();
        return new Verdict(
                "13 recovery is quick after a kill",
                "first acknowledgement of a command sent after the kill, and until the views show it",
                figures(measured)
                        + String.format(
                                Locale.ROOT,
                                "; late: %d, of these %d at a load of at most %.0f, at which %d were measured",
                                lateAll,
                                late,
                                most,
                                judged.size()),
                late == 0);
    }

    /** The other faults recover too; for some, such as a lost topic, no time is promised beyond "by itself". */
    static Verdict everythingHeals(List<Outcome> outcomes) {
        var all = measured(outcomes);
        long never = all.stream().filter(recovery -> !recovery.happened()).count();
        return new Verdict(
                "every fault heals by itself",
                "as above, after the fault is over",
                figures(all) + "; not within two minutes: " + never,
                never == 0);
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
