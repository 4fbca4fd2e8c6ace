package org.planledger.localstack.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import org.planledger.localstack.process.Trouble;

/** Where each process listens, all on 127.0.0.1. */
public final class Ports {
    private static final String PREFIX = "port.";

    private final Map<Port, Integer> numbers;
    private final Map<Port, Integer> reached;

    private Ports(Map<Port, Integer> numbers) {
        this(numbers, Map.of());
    }

    private Ports(Map<Port, Integer> numbers, Map<Port, Integer> reached) {
        this.numbers = numbers;
        this.reached = reached;
    }

    /**
     * The usual ports.
     *
     * @param ui where the pages are
     * @param offset added to every other port
     * @param moved single ports by name, before all else
     */
    public static Ports usual(int ui, int offset, Map<String, Integer> moved) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) numbers.put(port, port.usual + offset);
        numbers.put(Port.UI, ui);
        numbers.putAll(named("--use-port", moved));
        return new Ports(numbers);
    }

    private static Map<Port, Integer> named(String option, Map<String, Integer> byLabel) {
        var named = new EnumMap<Port, Integer>(Port.class);
        byLabel.forEach((label, number) -> {
            try {
                named.put(Port.named(label), number);
            } catch (IllegalArgumentException _) {
                var known = Arrays.stream(Port.values()).map(port -> port.label).collect(Collectors.joining(", "));
                throw new Trouble(option + " knows no " + label + "; it knows " + known + ".");
            }
        });
        return named;
    }

    /**
     * Something stands between: whoever uses a server is told these ports, while the server itself listens where it did.
     *
     * @param byLabel the ports in between, by the name of what is behind them
     */
    public Ports reachedBy(Map<String, Integer> byLabel) {
        return new Ports(numbers, named("--reach", byLabel));
    }

    /** Where the other processes are told to find it. */
    int reached(Port port) {
        return reached.getOrDefault(port, of(port));
    }

    /**
     * Ports that nobody uses at this moment.
     *
     * @param moved single ports by name, before all else
     */
    public static Ports free(Map<String, Integer> moved) {
        var free = free();
        var numbers = new EnumMap<Port, Integer>(free.numbers);
        numbers.putAll(named("--use-port", moved));
        return new Ports(numbers);
    }

    /**
     * Ports that nobody uses at this moment, below those that systems hand out to clients: else a client may have one when
     * the process that was killed comes back and wants it again.
     */
    public static Ports free() {
        var candidates = new Random()
                .ints(15_000, 32_000)
                .distinct()
                .filter(number -> !taken(number))
                .iterator();
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) numbers.put(port, candidates.next());
        return new Ports(numbers);
    }

    public int of(Port port) {
        var number = numbers.get(port);
        if (number == null) throw new IllegalStateException("no number for " + port);
        return number;
    }

    /**
     * Refuses to begin when ports are taken, or named twice: which, and how to move them.
     *
     * @param used those that something will listen on
     */
    public void requireFree(Collection<Port> used) {
        var troubles = new ArrayList<String>();
        var moves = new ArrayList<String>();
        var seen = new HashMap<Integer, Port>();
        for (var port : EnumSet.copyOf(used)) {
            int number = of(port);
            var twice = seen.putIfAbsent(number, port);
            if (twice == null && !taken(number)) continue;
            var why = twice == null ? " is taken by another program." : " is given to " + twice.label + " already.";
            troubles.add("Port " + number + " (" + port.label + ")" + why);
            moves.add(option(port, freeFrom(number + 10)));
        }
        if (troubles.isEmpty()) return;
        throw new Trouble(String.join("\n", troubles) + "\nMove " + (moves.size() == 1 ? "it" : "them") + ":\n"
                + "  ./planledger start " + String.join(" ", moves)
                + "\n--port-offset N moves all but the pages' port.");
    }

    private static String option(Port port, int number) {
        return port == Port.UI ? "--port " + number : "--use-port " + port.label + "=" + number;
    }

    private int freeFrom(int number) {
        int free = number;
        while (free < 65_535 && (numbers.containsValue(free) || taken(free))) free++;
        return free;
    }

    private static boolean taken(int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true); // else a port counts as taken for a minute after its process ended
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException _) {
            return true;
        }
    }

    /** As {@code run/stack.properties} keeps them for the other commands and for tests. */
    public Properties toProperties() {
        var properties = new Properties();
        numbers.forEach((port, number) -> properties.setProperty(PREFIX + port.label, number.toString()));
        return properties;
    }

    public static Ports of(Properties properties) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            numbers.put(port, Integer.valueOf(properties.getProperty(PREFIX + port.label)));
        }
        return new Ports(numbers);
    }
}
