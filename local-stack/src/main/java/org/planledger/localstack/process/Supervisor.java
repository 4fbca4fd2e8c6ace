package org.planledger.localstack.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs all parts of one stack, each watched by a thread of its own. */
public final class Supervisor {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Map<String, Watch> watches;
    private final List<List<String>> stopOrder;
    private final DataFolder data;

    /**
     * Prepares to run the parts; {@link #start()} begins.
     *
     * @param stopOrder groups of names; a group is stopped together, when the group before it has ended
     */
    public Supervisor(DataFolder data, List<? extends Part> parts, List<List<String>> stopOrder, Progress progress) {
        this.data = data;
        this.stopOrder = stopOrder;
        this.watches = parts.stream()
                .map(part -> new Watch(part, data, progress))
                .collect(Collectors.toMap(watch -> watch.part().name(), Function.identity()));
    }

    /** Ends what a killed supervisor left running on this folder. */
    public void endLeftOvers(Progress progress) {
        for (var group : stopOrder) {
            for (var name : group) {
                var pidFile = PidFile.of(data, name);
                pidFile.process().ifPresent(process -> {
                    progress.say(
                            "stopping " + name + " (process " + process.pid() + "), left by a run that was killed");
                    var watch = watches.get(name);
                    Signals.end(process, watch == null ? "TERM" : watch.part().stopSignal(), STOP_LIMIT);
                });
                pidFile.delete();
            }
        }
    }

    public void start() {
        for (var watch : watches.values()) {
            var needed = watch.part().needs().stream().map(this::ready).toArray(CompletableFuture[]::new);
            Thread.ofPlatform().name("watch-" + watch.part().name()).daemon().start(() -> {
                try {
                    CompletableFuture.allOf(needed).join();
                } catch (CompletionException e) {
                    watch.firstReady().completeExceptionally(e.getCause() == null ? e : e.getCause());
                    return;
                }
                watch.run();
            });
        }
    }

    /** Done when the part was ready once. */
    public CompletableFuture<Void> ready(String name) {
        var watch = watches.get(name);
        if (watch == null) throw new IllegalArgumentException("no such part: " + name);
        return watch.firstReady();
    }

    /** Waits for every part. */
    public void awaitReady() {
        awaitAll(List.copyOf(watches.values()));
    }

    /** Waits for one part. */
    public void awaitReady(String name) {
        var watch = watches.get(name);
        if (watch == null) throw new IllegalArgumentException("no such part: " + name);
        awaitAll(List.of(watch));
    }

    /** Any part that cannot be started, waited for or not, ends the wait with its reason. */
    private void awaitAll(List<Watch> waitedFor) {
        var anyFailed = new CompletableFuture<Void>();
        for (var watch : watches.values()) {
            var _ = watch.firstReady().whenComplete((_, failure) -> {
                if (failure != null) anyFailed.completeExceptionally(failure);
            });
        }
        var all = waitedFor.stream().map(Watch::firstReady).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.anyOf(anyFailed, CompletableFuture.allOf(all)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Trouble trouble) throw trouble;
            throw e;
        }
    }

    public void stop() {
        for (var group : stopOrder) {
            var ending = group.stream()
                    .map(watches::get)
                    .filter(watch -> watch != null)
                    .toList();
            ending.forEach(Watch::terminate);
            ending.forEach(watch -> watch.awaitEnd(STOP_LIMIT));
        }
    }
}
