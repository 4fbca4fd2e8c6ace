package org.planledger.localstack.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Part;

/** One real broker that is its own controller (KRaft). What it holds can be published again from PostgreSQL. */
final class KafkaPart implements Part {
    static final String NAME = "kafka";

    private final DataFolder data;
    private final Ports ports;

    KafkaPart(DataFolder data, Ports ports) {
        this.data = data;
        this.ports = ports;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProcessBuilder launch() throws IOException {
        var file = data.run().resolve("kafka.properties");
        Files.writeString(file, settings());
        return new ProcessBuilder(JavaProcess.ofThisProgram(data, "320m", KafkaBroker.class, file.toString()));
    }

    private String settings() {
        var broker = "127.0.0.1:" + ports.of(Port.KAFKA);
        var controller = "127.0.0.1:" + ports.of(Port.KAFKA_CONTROLLER);
        var settings = new TreeMap<>(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@" + controller,
                "controller.listener.names", "CONTROLLER",
                "listeners", "PLAINTEXT://" + broker + ",CONTROLLER://" + controller,
                "advertised.listeners", "PLAINTEXT://127.0.0.1:" + ports.reached(Port.KAFKA),
                "log.dirs", data.of("kafka").toString(),
                "auto.create.topics.enable", "false",
                "group.initial.rebalance.delay.ms", "0"));
        settings.putAll(Map.of(
                // a killed broker may register again only when its old session is over: 9 s by default
                "broker.session.timeout.ms", "3000",
                "broker.heartbeat.interval.ms", "500",
                // the default of seven days would forget the year, also for a topic that somebody makes by hand
                "log.retention.ms", "-1",
                "offsets.topic.num.partitions", "4",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1"));
        return settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue().replace("\\", "\\\\") + "\n")
                .collect(Collectors.joining());
    }

    /** A broker opens its port for clients only when it has recovered its log. */
    @Override
    public boolean ready() {
        return answers(ports.of(Port.KAFKA));
    }

    static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
