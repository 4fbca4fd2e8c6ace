package org.planledger.command.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** A real Kafka broker (KRaft) that can be taken away and brought back. */
public final class Broker implements AutoCloseable {
    private final Path folder;
    private final int port = freePort();
    private final int controller = freePort();
    private @Nullable KafkaRaftServer server;

    /** A broker with an empty folder, not started. */
    public Broker() {
        try (var nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
            folder = Files.createTempDirectory("planledger-broker");
            var formatter = new Formatter();
            formatter.setPrintStream(nowhere);
            formatter.setClusterId(Uuid.randomUuid().toString());
            formatter.setNodeId(1);
            formatter.setControllerListenerName("CONTROLLER");
            formatter.setMetadataLogDirectory(folder.toString());
            formatter.setDirectories(List.of(folder.toString()));
            formatter.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts it, or starts it again with what it has. */
    public Broker start() {
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "1",
                "controller.quorum.voters",
                "1@localhost:" + controller,
                "listeners",
                "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller,
                "advertised.listeners",
                "PLAINTEXT://localhost:" + port,
                "controller.listener.names",
                "CONTROLLER",
                "log.dirs",
                folder.toString(),
                "auto.create.topics.enable",
                "false"));
        server = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        server.startup();
        return this;
    }

    /** Takes it away. */
    public void stop() {
        var running = server;
        if (running == null) return;
        running.shutdown();
        running.awaitShutdown();
        server = null;
    }

    /** Where it is, or will be. */
    public String address() {
        return "localhost:" + port;
    }

    /** Everything in a topic, in order within each partition. */
    public List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        var bytes = new ByteArrayDeserializer();
        var all = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", address()), bytes, bytes)) {
            var partitions = IntStream.range(0, 64)
                    .mapToObj(number -> new TopicPartition(topic, number))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < end.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
        }
        return all;
    }

    /** A header's text. */
    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    /** A client that may change things. */
    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", address()));
    }

    // Below those that the system hands out to clients, so that nobody has it when the stopped broker wants it again.
    private static int freePort() {
        while (true) {
            int candidate = ThreadLocalRandom.current().nextInt(15_000, 32_000);
            try (var socket = new ServerSocket(candidate, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException _) {
                // taken: the next one
            }
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Utils.delete(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
