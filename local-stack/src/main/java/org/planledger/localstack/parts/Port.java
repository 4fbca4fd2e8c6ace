package org.planledger.localstack.parts;

/** What listens, by the name that {@code --use-port} takes, with its usual port. */
public enum Port {
    UI("ui", 8080),
    COMMAND("command", 8081),
    QUERY("query", 8082),
    UI_MANAGEMENT("ui-management", 9080),
    COMMAND_MANAGEMENT("command-management", 9081),
    QUERY_MANAGEMENT("query-management", 9082),
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    KAFKA_CONTROLLER("kafka-controller", 19093),
    MONGO("mongo", 27117),
    SECOND_COMMAND("second-command", 8083),
    SECOND_COMMAND_MANAGEMENT("second-command-management", 9083),
    SECOND_QUERY("second-query", 8084),
    SECOND_QUERY_MANAGEMENT("second-query-management", 9084),
    THIRD_QUERY("third-query", 8085),
    THIRD_QUERY_MANAGEMENT("third-query-management", 9085);

    final String label;
    final int usual;

    Port(String label, int usual) {
        this.label = label;
        this.usual = usual;
    }

    static Port named(String label) {
        for (var port : values()) {
            if (port.label.equals(label)) return port;
        }
        throw new IllegalArgumentException("no such port: " + label);
    }
}
