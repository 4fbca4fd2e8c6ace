package org.planledger.localstack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.planledger.localstack.parts.Parts;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Ports;
import org.planledger.localstack.parts.Secrets;
import org.planledger.localstack.parts.Training;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.DiskFull;
import org.planledger.localstack.process.PidFile;
import org.planledger.localstack.process.Progress;
import org.planledger.localstack.process.Supervisor;
import org.planledger.localstack.seed.Seeding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "start", description = "Starts everything and keeps it running.", mixinStandardHelpOptions = true)
final class Start implements Callable<Integer> {
    @Mixin
    private Folder folder = new Folder();

    @Option(names = "--port", paramLabel = "N", description = "port of the pages (8080)", defaultValue = "8080")
    private int port;

    @Option(names = "--port-offset", paramLabel = "N", description = "added to every other port", defaultValue = "0")
    private int offset;

    @Option(
            names = "--use-port",
            paramLabel = "NAME=N",
            description = "moves one port: command, query, ui-management, command-management, query-management, "
                    + "postgres, kafka, kafka-controller, mongo, and of further services second-command, "
                    + "second-command-management, second-query, second-query-management, third-query, "
                    + "third-query-management")
    private Map<String, Integer> moved = new HashMap<>();

    @Option(
            names = "--reach",
            paramLabel = "NAME=N",
            description = "tells the other processes to find command, query, postgres, kafka or mongo on this port, "
                    + "where a proxy or balancer of yours stands before it")
    private Map<String, Integer> reached = new HashMap<>();

    @Option(names = "--random-ports", description = "free ports, told in run/stack.properties of the data folder")
    private boolean random;

    @Option(names = "--demo-data", description = "adds a made-up year of activity, marked as such")
    private boolean demoData;

    @Option(names = "--background", description = "returns when everything is ready, and leaves it running")
    private boolean background;

    @Option(names = "--second-command-service", description = "one more command-service on the same database")
    private boolean second;

    @Option(
            names = "--query-services",
            paramLabel = "N",
            description = "how many query-services share the views, at most 3",
            defaultValue = "1")
    private int queryServices;

    @Option(names = "--no-seed", description = "leaves an empty installation empty", hidden = true)
    private boolean noSeed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var data = folder.data();
        data.prepare();
        return background ? Background.start(data, rest()) : foreground(data);
    }

    private List<String> rest() {
        var arguments = new ArrayList<>(List.of("--port", "" + port, "--port-offset", "" + offset));
        moved.forEach((name, number) -> arguments.addAll(List.of("--use-port", name + "=" + number)));
        if (random) arguments.add("--random-ports");
        if (demoData) arguments.add("--demo-data");
        reached.forEach((name, number) -> arguments.addAll(List.of("--reach", name + "=" + number)));
        if (second) arguments.add("--second-command-service");
        if (queryServices != 1) arguments.addAll(List.of("--query-services", "" + queryServices));
        if (noSeed) arguments.add("--no-seed");
        return arguments;
    }

    private int foreground(DataFolder data) throws InterruptedException {
        var progress = new Progress();
        var lock = data.lock();
        PidFile.of(data, PidFile.SUPERVISOR).write(ProcessHandle.current().pid());
        var ports = (random ? Ports.free(moved) : Ports.usual(port, offset, moved)).reachedBy(reached);
        var secrets = Secrets.existingOrNew(data);
        var parts = new Parts(data, ports);
        var all = new ArrayList<>(parts.all(secrets, Folder.root()));
        if (second) all.add(parts.secondCommandService(secrets, Folder.root()));
        all.addAll(parts.moreQueryServices(secrets, Folder.root(), queryServices));
        var supervisor = new Supervisor(data, all, Parts.STOP_ORDER, progress);
        supervisor.endLeftOvers(progress);
        data.emptyTemporary();
        ports.requireFree(parts.ports(second, queryServices));
        RunningStack.write(data, ports, false);
        var training = new Training(data, all);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            training.stop();
                            stop(data, supervisor, progress, stopped);
                        },
                        "stop"));
        try {
            progress.say("starting in " + data.path());
            supervisor.start();
            var _ = supervisor
                    .ready(Parts.WEB_UI)
                    .thenRun(() -> progress.say("sign-in page: " + RunningStack.url(ports)));
            supervisor.awaitReady(Parts.COMMAND_SERVICE);
            seed(data, ports, progress); // while the read side is still starting
            supervisor.awaitReady();
        } catch (RuntimeException e) {
            if (DiskFull.is(e)) throw DiskFull.trouble(data);
            throw e;
        }
        RunningStack.write(data, ports, true);
        Welcome.print(data, ports, progress);
        training.begin();
        stopped.await();
        return lock.isOpen() ? 0 : 1;
    }

    private void seed(DataFolder data, Ports ports, Progress progress) throws InterruptedException {
        if (noSeed) return;
        var seeding = new Seeding(ports.of(Port.COMMAND), progress);
        seeding.plan();
        if (demoData) seeding.demoYear(data.of("demo-uploads.properties"));
    }

    private static void stop(DataFolder data, Supervisor supervisor, Progress progress, CountDownLatch stopped) {
        progress.say("stopping");
        supervisor.stop();
        PidFile.of(data, PidFile.SUPERVISOR).delete();
        progress.say("stopped; the data stay in " + data.path());
        stopped.countDown();
    }
}
