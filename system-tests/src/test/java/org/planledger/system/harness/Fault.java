package org.planledger.system.harness;

import java.util.List;

/**
 * One thing that goes wrong.
 *
 * @param number its place in the plan, from 1
 * @param kind what
 * @param target whom or which wire
 * @param amount seconds, bytes or records, as the kind has it
 */
record Fault(int number, Kind kind, String target, int amount) {
    /** What can go wrong; what the amount means stands behind each. */
    enum Kind {
        KILL("command-service query-service postgres kafka mongo web-ui"), // nothing
        FREEZE("command-service query-service postgres kafka mongo web-ui"), // seconds
        BACKENDS_KILLED("postgres"), // nothing
        IMMEDIATE_STOP("postgres"), // nothing
        WIRE_CUT("clients postgres kafka mongo"), // nothing
        WIRE_SLOW("clients postgres kafka mongo"), // milliseconds for each chunk
        WIRE_HALF_OPEN("clients postgres kafka mongo"), // seconds
        REPLY_CUT("clients postgres"), // bytes
        LATE_COMMIT("postgres"), // seconds
        OLD_SNAPSHOT("postgres"), // seconds
        DUPLICATES("kafka"), // records
        VIEWS_LOST("mongo"), // nothing
        TOPIC_CUT("kafka"), // percent that is left
        TOPIC_LOST("kafka"), // nothing
        DISK_FULL("postgres"), // seconds
        IO_ERROR("postgres"), // the n-th call that fails
        CLOCK_OFF("command-service"); // minutes

        private final String targets;

        Kind(String targets) {
            this.targets = targets;
        }

        /** What it can be aimed at. */
        List<String> targets() {
            return List.of(targets.split(" ", -1));
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + target + " " + amount;
    }
}
