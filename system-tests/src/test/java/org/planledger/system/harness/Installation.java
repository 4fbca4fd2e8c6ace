package org.planledger.system.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.planledger.localstack.parts.Port;
import org.planledger.localstack.parts.Ports;
import org.planledger.localstack.parts.Secrets;
import org.planledger.system.Stack;

/** One running installation with a wire of ours at every place where one can be cut. */
final class Installation implements AutoCloseable {
    /** A consumer that is silent for longer is put out of its group, and wakes up as a zombie. */
    private static final int MAX_POLL_INTERVAL_MILLIS = 10_000;

    final Shape shape;
    final Stack stack;
    final Map<String, Proxy> wires = new LinkedHashMap<>();
    private final List<Proxy> clientWires = new ArrayList<>();

    private Installation(Shape shape) {
        this.shape = shape;
        var ports = Ports.free();
        var options = new ArrayList<>(shape.options());
        for (var port : List.of(Port.POSTGRES, Port.KAFKA, Port.MONGO)) {
            var label = label(port);
            var wire = Proxy.to(ports.of(port));
            wires.put(label, wire);
            options.addAll(List.of("--use-port", label + "=" + ports.of(port), "--reach", label + "=" + wire.port()));
        }
        // between them and whoever uses them, a balancer, as a real installation has one
        options.addAll(balanced(ports, "command", Port.COMMAND, Port.SECOND_COMMAND, Port.SECOND_COMMAND));
        options.addAll(balanced(ports, "query", Port.QUERY, Port.SECOND_QUERY, Port.THIRD_QUERY));
        var environment = Map.of("PLANLEDGER_KAFKA_PROPERTIES_MAX_POLL_INTERVAL_MS", "" + MAX_POLL_INTERVAL_MILLIS);
        stack = Stack.start(environment, options);
        for (int n = 0; n < shape.commandServices().size(); n++) {
            clientWires.add(Proxy.to(stack.port(n == 0 ? Port.COMMAND : Port.SECOND_COMMAND)));
        }
    }

    static Installation start(Shape shape) {
        return new Installation(shape);
    }

    private List<String> balanced(Ports ports, String label, Port first, Port second, Port third) {
        var options = new ArrayList<String>();
        var targets = new ArrayList<Integer>();
        int wanted = label.equals("command")
                ? shape.commandServices().size()
                : shape.queryServices().size();
        for (var port : List.of(first, second, third).subList(0, wanted)) {
            targets.add(ports.of(port));
            options.addAll(List.of("--use-port", label(port) + "=" + ports.of(port)));
        }
        var balancer = Proxy.to(targets.toArray(Integer[]::new));
        wires.put(label, balancer);
        options.addAll(List.of("--reach", label + "=" + balancer.port()));
        return options;
    }

    private static String label(Port port) {
        return port.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Where clients send commands, one address for each command-service. */
    List<String> commandUrls() {
        return clientWires.stream().map(Proxy::url).toList();
    }

    /** Where questions are asked; any query-service answers. */
    String queryUrl() {
        return wire("query").url();
    }

    Proxy wire(String name) {
        var wire = wires.get(name);
        if (wire == null) throw new IllegalArgumentException("no such wire: " + name);
        return wire;
    }

    /** The wires that a fault on this name concerns. */
    List<Proxy> wires(String name) {
        return name.equals("clients") ? clientWires : List.of(wire(name));
    }

    /** As the server's own administrator, past every wire. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + stack.port(Port.POSTGRES)
                        + "/planledger?connectTimeout=3&loginTimeout=3&socketTimeout=120&ApplicationName=fault-harness",
                "postgres",
                stack.secret(Secrets.POSTGRES));
    }

    @Override
    public void close() {
        stack.close();
        wires.values().forEach(Proxy::close);
        clientWires.forEach(Proxy::close);
    }
}
