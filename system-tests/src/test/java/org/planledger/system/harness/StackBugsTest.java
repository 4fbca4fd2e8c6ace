package org.planledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The harness's own controls: with a mistake in how the running product's database is set up, the table says "broken". */
@EnabledIfSystemProperty(named = "planledger.harness.all-bugs", matches = "true")
class StackBugsTest {
    private static final Settings SETTINGS = new Settings(1, 7, Shape.named("one"), 4, 3, false);

    @Test
    void aDatabaseThatAcknowledgesEarlyLosesWhatWasAcknowledged() throws Exception {
        try (var harness = Harness.start(SETTINGS)) {
            try (var connection = harness.installation().database();
                    var statement = connection.createStatement()) {
                statement.execute("alter role planledger_app set synchronous_commit = off");
            }
            var faults = new ArrayList<Fault>();
            faults.add(new Fault(1, Fault.Kind.BACKENDS_KILLED, "postgres", 0));
            faults.addAll(faults(Fault.Kind.KILL, "postgres", 0, 6));
            harness.run(faults);
            assertSaysBroken(harness, "1 acknowledged is kept, nothing invented");
        }
    }

    private static List<Fault> faults(Fault.Kind kind, String target, int amount, int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(number -> new Fault(number, kind, target, amount))
                .toList();
    }

    private static void assertSaysBroken(Harness harness, String promise) throws Exception {
        var verdicts = harness.verdicts();
        var table = new Report(SETTINGS, List.of(), verdicts).table();
        System.out.println(table);
        assertThat(verdicts).as(table).anyMatch(verdict -> verdict.promise().equals(promise) && !verdict.kept());
    }
}
