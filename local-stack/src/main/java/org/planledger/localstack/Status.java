package org.planledger.localstack;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.planledger.localstack.parts.Parts;
import org.planledger.localstack.process.PidFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        description = "Shows each process. Exit code 0: all ready, 1: degraded, 3: not running.",
        mixinStandardHelpOptions = true)
final class Status implements Callable<Integer> {
    private static final int READY = 0;
    private static final int DEGRADED = 1;
    private static final int NOT_RUNNING = 3;

    @Mixin
    private Folder folder = new Folder();

    @Override
    public Integer call() {
        var data = folder.data();
        if (!RunningStack.known(data) || !data.locked()) {
            System.out.println("planledger does not run on " + data.path());
            return NOT_RUNNING;
        }
        int ready = 0;
        var parts = new Parts(data, RunningStack.ports(data));
        var probes = parts.probes();
        for (var probe : probes.entrySet()) {
            var process = PidFile.of(data, probe.getKey()).process();
            boolean answers = process.isPresent() && probe.getValue().getAsBoolean();
            if (answers) ready++;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%-16s %-10s %s",
                    probe.getKey(),
                    answers ? "ready" : process.isPresent() ? "not ready" : "down",
                    process.map(handle -> "process " + handle.pid()).orElse("")));
        }
        var lacking = parts.lackingViews();
        lacking.forEach((view, events) -> System.out.println("degraded: the view " + view + " lacks " + events
                + " parked " + (events == 1 ? "event" : "events") + ", see Administration, Parked events"));
        System.out.println(RunningStack.url(RunningStack.ports(data)) + "   data folder: " + data.path());
        return ready == probes.size() && lacking.isEmpty() ? READY : DEGRADED;
    }
}
