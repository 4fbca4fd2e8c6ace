package org.planledger.localstack;

import java.util.concurrent.Callable;
import org.planledger.localstack.client.Rebuild;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Secrets;
import org.planledger.localstack.process.Progress;
import org.planledger.localstack.process.Trouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rebuild-views",
        description = "Folds every view anew from the events, beside the old ones.",
        mixinStandardHelpOptions = true)
final class RebuildViews implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Override
    public Integer call() throws InterruptedException {
        var data = folder.data();
        if (!RunningStack.known(data) || !data.locked()) throw new Trouble("planledger does not run on " + data.path());
        var ports = RunningStack.ports(data);
        new Rebuild(
                        ports.of(Port.COMMAND),
                        ports.of(Port.QUERY),
                        Secrets.existing(data).get(Secrets.SERVICE),
                        new Progress())
                .run();
        return 0;
    }
}
