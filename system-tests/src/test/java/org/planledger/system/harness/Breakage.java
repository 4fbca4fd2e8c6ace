package org.planledger.system.harness;

import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.localstack.process.Signals;

/** Breaks things. Each call returns when the fault is over, or has begun where it ends by itself. */
final class Breakage {
    private final Installation installation;
    private final DatabaseFaults database;
    private final TopicFaults topic;
    private final ViewFaults views;
    private final DiskFaults disk;
    private final ClockFault clock;

    Breakage(Installation installation, DatabaseFaults database) {
        this.installation = installation;
        this.database = database;
        this.topic = new TopicFaults(installation);
        this.views = new ViewFaults(installation);
        this.disk = new DiskFaults(installation);
        this.clock = new ClockFault(installation);
    }

    /** Why the fault cannot be tried on this machine; null when it was. */
    @Nullable
    String strike(Fault fault) throws Exception {
        var seconds = Duration.ofSeconds(fault.amount());
        return switch (fault.kind()) {
            case KILL -> done(() -> kill(fault.target()));
            case FREEZE -> done(() -> freeze(fault.target(), seconds));
            case BACKENDS_KILLED -> done(database::killBackends);
            case IMMEDIATE_STOP -> done(() -> Signals.send(installation.stack.awaitProcess("postgres"), "QUIT"));
            case WIRE_CUT -> done(() -> installation.wires(fault.target()).forEach(Proxy::cut));
            case WIRE_SLOW -> done(() -> slow(fault));
            case WIRE_HALF_OPEN -> done(() -> halfOpen(fault.target(), seconds));
            case REPLY_CUT -> done(() -> cutReply(fault));
            case LATE_COMMIT -> done(() -> database.lateCommit(seconds));
            case OLD_SNAPSHOT -> done(() -> database.oldSnapshot(seconds));
            case DUPLICATES -> done(() -> topic.duplicate(fault.amount()));
            case VIEWS_LOST -> done(() -> views.lose(fault.number() % 2 == 0));
            case TOPIC_CUT -> done(() -> topic.cut(fault.amount()));
            case TOPIC_LOST -> done(topic::lose);
            case DISK_FULL -> disk.fill(seconds);
            case IO_ERROR -> disk.fail(fault);
            case CLOCK_OFF -> clock.offBy(Duration.ofMinutes(fault.amount()), fault.target());
        };
    }

    private interface Step {
        void run() throws SQLException, java.io.IOException, InterruptedException;
    }

    private static @Nullable String done(Step step) throws Exception {
        step.run();
        return null;
    }

    private void kill(String part) {
        installation.stack.awaitProcess(part);
        installation.stack.kill(part);
    }

    /** With everything it has started: PostgreSQL is many processes. */
    private void freeze(String part, Duration time) {
        var process = installation.stack.awaitProcess(part);
        var all = Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(one -> Signals.send(one, "STOP"));
        try {
            Pause.of(time);
        } finally {
            all.forEach(one -> Signals.send(one, "CONT"));
        }
    }

    private void slow(Fault fault) {
        var wires = installation.wires(fault.target());
        wires.forEach(wire -> wire.delay(Duration.ofMillis(fault.amount())));
        Pause.of(Duration.ofSeconds(3));
        wires.forEach(Proxy::heal);
    }

    private void halfOpen(String target, Duration time) {
        var wires = installation.wires(target);
        wires.forEach(Proxy::swallow);
        Pause.of(time);
        wires.forEach(Proxy::heal);
    }

    private void cutReply(Fault fault) {
        var wires = installation.wires(fault.target());
        wires.forEach(wire -> wire.cutReplyAfter(fault.amount()));
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (System.nanoTime() < end && !wires.stream().allMatch(Proxy::replyWasCut)) {
            Pause.of(Duration.ofMillis(10));
        }
        wires.forEach(Proxy::heal);
    }
}
