package org.planledger.query.running;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;

/** A real broker in this process (KRaft, one node), which can be stopped, started again, and robbed of its newest records. */
public final class RunningKafka implements AutoCloseable {
    private static final Map<String, String> KEPT_FOR_EVER =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");

    private final Path folder;
    private final int port = Ports.free();
    private final int controllerPort = Ports.free();
    private final List<ProducerRecord<byte[], byte[]>> unsent = new ArrayList<>();
    private @Nullable KafkaRaftServer server;
    private @Nullable KafkaProducer<byte[], byte[]> producer;

    public RunningKafka(Path folder) {
        this.folder = folder;
        try (var nowhere =
                new java.io.PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8)) {
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
        start();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public void start() {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", folder.toString());
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("auto.create.topics.enable", "false");
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "1000");
        // The only replica leads again after losing its end; the controller looks for that every 5 minutes unless told.
        settings.put("unclean.leader.election.enable", "true");
        settings.put("unclean.leader.election.interval.ms", "500");
        var starting = new KafkaRaftServer(new KafkaConfig(settings, false), Time.SYSTEM);
        starting.startup();
        server = starting;
    }

    public void stop() {
        closeProducer();
        var running = server;
        if (running == null) return;
        running.shutdown();
        running.awaitShutdown();
        server = null;
    }

    public void createTopic(String name) {
        createTopic(name, KEPT_FOR_EVER);
    }

    public void createTopic(String name, Map<String, String> settings) {
        try (var admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(64), Optional.empty()).configs(settings)))
                    .all()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One more than the 64 that a topic is made with, as somebody may do while everything runs. */
    public void addPartition(String topic) {
        try (var admin = admin()) {
            admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(65)))
                    .all()
                    .get();
            // the controller has said yes; the broker that is asked next may not have heard of it
            Eventually.holds(() -> {
                var described =
                        admin.describeTopics(List.of(topic)).allTopicNames().get();
                if (requireNonNull(described.get(topic)).partitions().size() != 65)
                    throw new IllegalStateException(topic);
            });
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Places that a group of consumers has given to the broker, by partition. */
    public Map<TopicPartition, OffsetAndMetadata> committed(String group) {
        try (var admin = admin()) {
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Publishes as the relay does. */
    public void publish(String topic, List<LedgerEntry> entries) {
        for (var entry : entries) {
            send(topic, entry, entry.payload().getBytes(StandardCharsets.UTF_8));
        }
        acknowledged();
    }

    /** Publishes an entry with another payload than it had. */
    public void publishForged(String topic, LedgerEntry entry, String payload) {
        send(topic, entry, payload.getBytes(StandardCharsets.UTF_8));
        acknowledged();
    }

    // As the relay: after a failed send all are sent again by a new producer, so a record may stand there twice.
    private void acknowledged() {
        for (int tries = 0; tries < 4; tries++) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            for (var record : unsent) sent.add(producer().send(record));
            producer().flush();
            if (sent.stream().allMatch(each -> each.state() == Future.State.SUCCESS)) {
                unsent.clear();
                return;
            }
            closeProducer();
        }
        throw new IllegalStateException("a record was not taken");
    }

    private void send(String topic, LedgerEntry entry, byte[] payload) {
        var key = entry.envelope().organisation().value().getBytes(StandardCharsets.UTF_8);
        var record = new ProducerRecord<>(topic, null, key, payload);
        entry.attributes().forEach((name, value) -> {
            var header = name.equals("datacontenttype") ? "content-type" : "ce_" + name;
            record.headers().add(header, value.getBytes(StandardCharsets.UTF_8));
        });
        unsent.add(record);
    }

    /** Cuts bytes off the end of an organisation's partition, so that only its first records are left. Stops and starts. */
    public void cutOff(String topic, OrganisationId organisation, double keep) {
        stop();
        int partition = Utils.toPositive(Utils.murmur2(organisation.value().getBytes(StandardCharsets.UTF_8))) % 64;
        var log = folder.resolve(topic + "-" + partition).resolve("00000000000000000000.log");
        try (var file = new RandomAccessFile(log.toFile(), "rw")) {
            file.setLength((long) (file.length() * keep));
            // as after an unclean stop: the broker looks at the log anew and finds where it ends
            Files.deleteIfExists(folder.resolve(".kafka_cleanshutdown"));
            Files.deleteIfExists(folder.resolve("recovery-point-offset-checkpoint"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        var current = producer;
        if (current == null) {
            var settings = new HashMap<String, Object>();
            settings.put("bootstrap.servers", bootstrapServers());
            settings.put("acks", "all");
            settings.put("batch.size", 1);
            settings.put("max.in.flight.requests.per.connection", 1);
            settings.put("delivery.timeout.ms", 30_000);
            settings.put("request.timeout.ms", 5_000);
            settings.put("linger.ms", 0);
            current = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
            producer = current;
        }
        return current;
    }

    private synchronized void closeProducer() {
        if (producer != null) producer.close();
        producer = null;
    }

    @Override
    public void close() {
        stop();
    }
}
