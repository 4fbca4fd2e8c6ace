package org.planledger.localstack;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.planledger.localstack.client.Reconciliation;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

@Command(
        name = "reconcile",
        description = "Compares event store, ledger, Kafka and views with each other, everything from the beginning."
                + " Exit code 0: all agree, 1: differences, 3: not running, 4: not all could be compared.",
        mixinStandardHelpOptions = true)
final class Reconcile implements Callable<Integer> {
    private static final int AGREE = 0;
    private static final int DIFFER = 1;
    private static final int NOT_RUNNING = 3;
    private static final int INCOMPLETE = 4;

    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--json", description = "Prints the outcome as JSON and nothing else.")
    private boolean json;

    @Option(names = "--patience", description = "How many seconds to wait for the outcome. Default: ${DEFAULT-VALUE}.")
    private int patience = 1800;

    @Override
    public Integer call() throws InterruptedException {
        var data = folder.data();
        if (!RunningStack.known(data) || !data.locked()) {
            System.err.println("planledger does not run on " + data.path());
            return NOT_RUNNING;
        }
        var ports = RunningStack.ports(data);
        var outcome = new Reconciliation(
                        ports.of(Port.COMMAND),
                        ports.of(Port.QUERY),
                        Secrets.existing(data).get(Secrets.SERVICE),
                        this::progress)
                .run(Duration.ofSeconds(patience));
        if (json) System.out.println(outcome.toPrettyString());
        else print(outcome);
        if (outcome.path("clean").asBoolean()) return AGREE;
        return outcome.path("differences").isEmpty() ? INCOMPLETE : DIFFER;
    }

    private void progress(String line) {
        // Beside the outcome, so that this can be piped.
        System.err.println(line);
    }

    private static void print(JsonNode outcome) {
        for (var difference : outcome.path("differences")) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-22s %-12s %s%s%s   repair: %s",
                    difference.path("kind").asString(),
                    difference.path("organisation").asString(""),
                    difference.path("document").asString(),
                    difference.path("position").isNumber()
                            ? "   position " + difference.path("position").asLong()
                            : "",
                    difference.path("fields").isEmpty()
                            ? ""
                            : "   " + difference.path("fields").toString(),
                    difference.path("repair").asString().toLowerCase(Locale.ROOT)));
        }
        if (!outcome.path("complete").asBoolean()) {
            System.out.println("not everything could be compared: a service or store does not answer");
        } else if (outcome.path("clean").asBoolean()) {
            System.out.println("event store, ledger, Kafka and views agree up to position "
                    + outcome.path("position").asLong());
        } else {
            System.out.println(outcome.path("differences").size()
                    + " differences; docs/operations.md says what each of them means");
        }
    }
}
