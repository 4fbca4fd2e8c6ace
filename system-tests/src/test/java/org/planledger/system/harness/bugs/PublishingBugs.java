package org.planledger.system.harness.bugs;

import java.util.List;

/** Mistakes on the way from the ledger to Kafka. */
final class PublishingBugs {
    private static final String MODULE = "command-service";
    private static final String RELAY = "org.planledger.command.relay.";
    private static final String TEST = RELAY + "RelayTest";
    private static final String FIRST = TEST + "#everyEventIsACloudEventThatItsReaderCanCheck";

    private PublishingBugs() {}

    static List<SeededBug> all() {
        return List.of(
                SeededBug.of(
                        "published mark before send",
                        MODULE,
                        RELAY + "Publication",
                        "acknowledged(send(entries)); turn.move(history, cursor, last);",
                        "turn.move(history, cursor, last); acknowledged(send(entries));",
                        FIRST + "+withoutABrokerCommandsAreAcceptedAndTheCursorWaitsForTheAcknowledgement",
                        "the relay's place while no broker answers"),
                SeededBug.of(
                        "acks=1",
                        MODULE,
                        RELAY + "Publication",
                        "\"acks\", \"all\"",
                        "\"acks\", \"1\"",
                        FIRST,
                        "whether the client takes the settings: it refuses the promise of one broker beside idempotence"),
                SeededBug.of(
                        "random record key",
                        MODULE,
                        RELAY + "Publication",
                        "Topic.partition(organisation), Topic.key(organisation)",
                        "null, utf8(java.util.UUID.randomUUID().toString())",
                        FIRST,
                        "the key of every record"),
                SeededBug.of(
                        "leaf hash over re-serialised JSON",
                        MODULE,
                        "org.planledger.command.eventstore.StoredEvent",
                        "Sha256.hex(payload.getBytes(StandardCharsets.UTF_8))",
                        "Sha256.hex(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(event))",
                        FIRST,
                        "the hashes as a reader checks them"),
                SeededBug.of(
                        "7-day retention",
                        MODULE,
                        RELAY + "Topic",
                        "\"retention.ms\", \"-1\"",
                        "\"retention.ms\", \"604800000\"",
                        FIRST + "+theTopicKeepsEverythingForEverInSixtyFourPartitions",
                        "the topic's settings"));
    }
}
