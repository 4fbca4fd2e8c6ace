package org.planledger.localstack;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.planledger.localstack.parts.Parts;
import org.planledger.localstack.process.PidFile;
import org.planledger.localstack.process.Progress;
import org.planledger.localstack.process.Signals;
import org.planledger.localstack.process.Supervisor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "stop", description = "Stops everything in order; the data stay.", mixinStandardHelpOptions = true)
final class Stop implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Mixin
    private Folder folder = new Folder();

    @Override
    public Integer call() {
        var data = folder.data();
        var progress = new Progress();
        var supervisor = PidFile.of(data, PidFile.SUPERVISOR).process();
        if (supervisor.isPresent() && data.locked()) {
            Signals.end(supervisor.get(), "TERM", LIMIT);
        } else {
            progress.say("nothing runs on " + data.path());
        }
        new Supervisor(data, List.of(), Parts.STOP_ORDER, progress).endLeftOvers(progress);
        return 0;
    }
}
