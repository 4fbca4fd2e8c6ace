package org.planledger.localstack;

import org.planledger.localstack.process.Trouble;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry of the command line; {@code ./planledger} calls it. */
@Command(
        name = "planledger",
        description = "Runs planledger on this machine without Docker.",
        subcommands = {Start.class, Stop.class, Status.class, RebuildViews.class, Reconcile.class},
        mixinStandardHelpOptions = true)
public final class LocalStack {
    private LocalStack() {}

    public static void main(String[] arguments) {
        var line = new CommandLine(new LocalStack());
        line.setExecutionExceptionHandler((failure, _, _) -> {
            if (!(failure instanceof Trouble)) throw failure;
            System.err.println("planledger: " + failure.getMessage());
            return 1;
        });
        System.exit(line.execute(arguments));
    }
}
