package org.planledger.system.harness;

import java.util.List;

/**
 * Faults that overlap. Lanes begin together; within a lane one fault follows the other.
 *
 * @param lanes each with what happens to one target, or to those who belong together
 */
record Volley(List<List<Fault>> lanes) {
    static Volley alone(Fault fault) {
        return new Volley(List.of(List.of(fault)));
    }

    Fault first() {
        return lanes.getFirst().getFirst();
    }

    boolean isLoneKill() {
        return faults() == 1 && first().kind() == Fault.Kind.KILL;
    }

    int faults() {
        return lanes.stream().mapToInt(List::size).sum();
    }
}
