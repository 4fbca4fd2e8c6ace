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
    static final String ALL = "-";

    /** What can go wrong; what the amount means stands behind each. */
    enum Kind {
        KILL(List.of("command-service", "query-service", "postgres", "kafka", "mongo", "web-ui")), // nothing
        FREEZE(List.of("command-service", "query-service", "postgres", "kafka", "mongo", "web-ui")), // seconds
        BACKENDS_KILLED(List.of("postgres")), // nothing
        IMMEDIATE_STOP(List.of("postgres")), // nothing
        WIRE_CUT(List.of("clients", "postgres", "kafka", "mongo")), // nothing
        WIRE_SLOW(List.of("clients", "postgres", "kafka", "mongo")), // milliseconds for each chunk
        WIRE_HALF_OPEN(List.of("clients", "postgres", "kafka", "mongo")), // seconds
        REPLY_CUT(List.of("clients", "postgres")), // bytes
        LATE_COMMIT(List.of("postgres")), // seconds
        OLD_SNAPSHOT(List.of("postgres")), // seconds
        DUPLICATES(List.of("kafka")), // records
        VIEWS_LOST(List.of("mongo")), // nothing
        TOPIC_CUT(List.of("kafka")), // percent that is left
        TOPIC_LOST(List.of("kafka")), // nothing
        DISK_FULL(List.of("postgres")), // seconds
        IO_ERROR(List.of("postgres")), // the n-th call that fails
        CLOCK_OFF(List.of("command-service")); // minutes

        final List<String> targets;

        Kind(List<String> targets) {
            this.targets = targets;
        }
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + " " + target + " " + amount;
    }
}
