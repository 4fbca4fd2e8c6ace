package org.planledger.system.harness;

import java.util.List;

/**
 * How many of each application run.
 *
 * @param commandServices their names
 * @param queryServices their names
 */
record Shape(List<String> commandServices, List<String> queryServices) {
    private static final Shape ONE = new Shape(List.of("command-service"), List.of("query-service"));
    private static final Shape TWO = new Shape(
            List.of("command-service", "command-service-2"),
            List.of("query-service", "query-service-2", "query-service-3"));

    /** {@code one}, or {@code two} for two command-services and three query-services. */
    static Shape named(String name) {
        return switch (name) {
            case "one" -> ONE;
            case "two" -> TWO;
            default -> throw new IllegalArgumentException("no such shape: " + name);
        };
    }

    String label() {
        return commandServices.size() + " command-service, " + queryServices.size() + " query-service";
    }

    List<String> options() {
        return equals(ONE) ? List.of() : List.of("--second-command-service", "--query-services", "3");
    }

    /** Every instance of what a fault is aimed at. */
    List<String> each(String target) {
        return switch (target) {
            case "command-service" -> commandServices;
            case "query-service" -> queryServices;
            default -> List.of(target);
        };
    }
}
