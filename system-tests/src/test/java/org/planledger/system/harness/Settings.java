package org.planledger.system.harness;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a run is to be. The default is a short one; a long one is asked for by system properties.
 *
 * @param faults how many
 * @param seed of the plan and of what people do
 * @param roundSize after so many everything is checked, and a new installation begins
 * @param shape how many of each application
 * @param people how many work
 * @param thinking how long each of them does nothing between two deeds
 * @param longestFreeze seconds that a process may be stopped; beyond 10 a consumer is out of its group when it wakes
 * @param measured a run for its own sake: recovery times count as promises, results are kept as a page
 */
record Settings(
        int faults,
        int roundSize,
        long seed,
        Shape shape,
        int people,
        Duration thinking,
        int longestFreeze,
        boolean measured) {
    private static final int SMOKE = 22;

    static Settings fromProperties() {
        boolean measured = System.getProperty("planledger.harness.faults") != null;
        return new Settings(
                Integer.getInteger("planledger.harness.faults", SMOKE),
                Integer.getInteger("planledger.harness.round", 250),
                Long.getLong("planledger.harness.seed", 2026),
                Shape.named(System.getProperty("planledger.harness.shape", "one")),
                Integer.getInteger("planledger.harness.people", 4),
                // the short run shares its machine with other tests
                Duration.ofMillis(measured ? 20 : 100),
                Integer.getInteger("planledger.harness.longest-freeze", measured ? 15 : 3),
                measured);
    }

    int rounds() {
        return (faults + roundSize - 1) / roundSize;
    }

    /** Where this run keeps what it did; a later one with the same plan goes on there. */
    Path folder() {
        return Path.of("target", "harness", shape.commandServices().size() + "-" + seed + (measured ? "" : "-smoke"));
    }

    /** Somebody who makes this file ends the faults; what was done is checked and told. */
    Path stopFile() {
        return folder().resolve("stop");
    }
}
