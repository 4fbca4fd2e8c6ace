package org.planledger.system.harness;

import java.util.List;
import java.util.Locale;

/**
 * One thing that goes wrong.
 *
 * @param number its place in the plan, from 1
 * @param kind what
 * @param target whom or which wire
 * @param amount seconds, bytes or records, as the kind has it
 */
record Fault(int number, Kind kind, String target, int amount) {
    private static final int SELDOM = 1;
    private static final int USUAL = 2;
    private static final int OFTEN = 4;

    /** What can go wrong; what the amount means stands behind each. */
    enum Kind {
        KILL("command-service query-service postgres kafka mongo web-ui", USUAL, 1), // nothing
        FREEZE("command-service query-service postgres kafka mongo web-ui", OFTEN, 0), // seconds
        BACKENDS_KILLED("postgres", OFTEN, 0.3), // nothing
        IMMEDIATE_STOP("postgres", USUAL, 1), // nothing
        WIRE_CUT("clients postgres kafka mongo", OFTEN, 0.3), // nothing
        WIRE_SLOW("clients postgres kafka mongo", OFTEN, 3), // milliseconds for each chunk
        WIRE_HALF_OPEN("clients postgres kafka mongo", OFTEN, 0), // seconds
        REPLY_CUT("clients postgres", OFTEN, 1), // bytes
        LATE_COMMIT("postgres", OFTEN, 0), // seconds
        OLD_SNAPSHOT("postgres", OFTEN, 0), // seconds
        DUPLICATES("kafka", OFTEN, 1), // records
        VIEWS_LOST("mongo", SELDOM, 1), // nothing
        TOPIC_CUT("kafka", USUAL, 2), // percent that is left
        TOPIC_LOST("kafka", SELDOM, 2), // nothing
        DISK_FULL("postgres", SELDOM, 12), // seconds
        IO_ERROR("postgres", USUAL, 5), // the n-th call that fails
        CLOCK_OFF("command-service", SELDOM, 20); // minutes

        private final String targets;
        private final int often;
        private final double seconds;

        /** Seconds: how long it lasts as a rule; 0 if its amount says so. */
        Kind(String targets, int often, double seconds) {
            this.targets = targets;
            this.often = often;
            this.seconds = seconds;
        }

        /** What it can be aimed at. */
        List<String> targets() {
            return List.of(targets.split(" ", -1));
        }

        /** How many of it are in a deck, for each target. */
        int often() {
            return often;
        }
    }

    /** Faults of one lane never overlap: whoever is down cannot be hurt in another way. */
    String lane() {
        return target.equals("web-ui") ? "clients" : target;
    }

    /** How long it is likely to last. */
    double seconds() {
        return kind.seconds == 0 ? amount : kind.seconds;
    }

    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + target + " " + amount;
    }
}
