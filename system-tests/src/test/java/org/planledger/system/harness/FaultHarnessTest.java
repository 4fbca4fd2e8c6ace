package org.planledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Everything is broken once and more while people work, and nothing that was promised is broken with it. A longer run is asked for
 * with {@code -Dplanledger.harness.faults=1000}.
 */
@Order(Integer.MAX_VALUE)
class FaultHarnessTest {
    private final Settings settings = Settings.fromProperties();

    @Test
    void everyPromiseIsKeptWhileEverythingBreaks() throws Exception {
        if (!settings.measured()) Files.deleteIfExists(Round.file(settings, 1));
        var rounds = new ArrayList<>(Round.earlier(settings));
        System.out.println(
                "fault harness: " + settings.faults() + " faults in " + settings.rounds() + " rounds, of which "
                        + rounds.size() + " are done; " + settings.shape().label());
        while (rounds.size() < settings.rounds() && !Files.exists(settings.stopFile())) {
            rounds.add(round(rounds.size() + 1));
            if (settings.measured()) System.out.println("kept as " + new Report(settings, rounds).keep());
        }
        var report = new Report(settings, rounds);
        System.out.println(report.summary());
        assertThat(rounds.stream().flatMap(round -> round.verdicts().stream()))
                .as(report.summary())
                .allMatch(Verdict::kept);
        assertThat(report.overall()).as(report.summary()).allMatch(Verdict::kept);
    }

    private Round round(int number) throws Exception {
        Files.deleteIfExists(Round.file(settings, number));
        try (var harness = Harness.start(settings, number)) {
            try {
                var outcomes = harness.run(Plan.of(settings, number));
                var round = new Round(number, outcomes, harness.verdicts(), harness.answered());
                round.end(settings);
                System.out.println("round " + number + "\n" + Report.table(round.verdicts()));
                return round;
            } finally {
                harness.keepLogs();
            }
        }
    }
}
