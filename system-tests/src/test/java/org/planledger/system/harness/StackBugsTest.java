package org.planledger.system.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The harness's own controls: with a mistake in how the running product's database is set up, the table says "broken". */
@EnabledIfSystemProperty(named = "planledger.harness.all-bugs", matches = "true")
class StackBugsTest {
    private static final Settings SETTINGS =
            new Settings(7, 7, 7, Shape.named("one"), 4, Duration.ofMillis(20), 3, false);

    @Test
    void aDatabaseThatAcknowledgesEarlyLosesWhatWasAcknowledged() throws Exception {
        try (var harness = Harness.start(SETTINGS, 1)) {
            try (var connection = harness.installation().database();
                    var statement = connection.createStatement()) {
                statement.execute("alter role planledger_app set synchronous_commit = off");
            }
            var volleys = new ArrayList<Volley>();
            volleys.add(Volley.alone(new Fault(1, Fault.Kind.BACKENDS_KILLED, "postgres", 0)));
            volleys.addAll(kills("postgres", 6));
            harness.run(volleys);
            assertSaysBroken(harness, "1 acknowledged is kept, nothing invented");
        }
    }

    private static List<Volley> kills(String target, int times) {
        return IntStream.rangeClosed(1, times)
                .mapToObj(number -> Volley.alone(new Fault(number + 1, Fault.Kind.KILL, target, 0)))
                .toList();
    }

    private static void assertSaysBroken(Harness harness, String promise) throws Exception {
        var verdicts = harness.verdicts();
        var table = Report.table(verdicts);
        System.out.println(table);
        assertThat(verdicts).as(table).anyMatch(verdict -> verdict.promise().equals(promise) && !verdict.kept());
    }
}
