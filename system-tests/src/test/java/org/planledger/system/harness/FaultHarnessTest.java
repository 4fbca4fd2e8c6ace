package org.planledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Everything is broken once and more while people work, and nothing that was promised is broken with it. A longer run is asked for
 * with {@code -Dplanledger.harness.faults=1000}.
 */
class FaultHarnessTest {
    private final Settings settings = Settings.fromProperties();

    @Test
    void everyPromiseIsKeptWhileEverythingBreaks() throws Exception {
        var before = earlier();
        var plan = Plan.of(settings.seed(), settings.faults(), settings.shape(), settings.longestFreeze());
        var faults = plan.subList(Math.min(before.size(), plan.size()), plan.size());
        System.out.println("fault harness: " + faults.size() + " faults to go of " + plan.size() + ", "
                + settings.shape().label());
        try (var harness = Harness.start(settings)) {
            try {
                var outcomes = new ArrayList<>(before);
                outcomes.addAll(harness.run(faults));
                var verdicts = harness.verdicts();
                if (settings.measured()) verdicts.add(RecoveryCheck.killsAreSoonOver(outcomes));
                var report = new Report(settings, outcomes, verdicts);
                System.out.println(report.table());
                if (settings.measured()) System.out.println("kept as " + report.keep(harness.answered()));
                assertThat(verdicts).as(report.table()).allMatch(Verdict::kept);
            } finally {
                harness.keepLogs();
            }
        }
    }

    /** What an earlier run of the same plan did before it was ended; a short run always begins anew. */
    private List<Outcome> earlier() throws IOException {
        var file = settings.folder().resolve("outcomes.tsv");
        if (!settings.measured()) Files.deleteIfExists(file);
        if (!Files.exists(file)) return List.of();
        return Files.readAllLines(file).stream().map(Outcome::read).toList();
    }
}
