package org.planledger.system.harness.bugs;

import java.util.List;

/**
 * Mistakes on the way from the ledger to Kafka. One that is not here, because it does no harm: acks=1. Whatever a broker loses after it
 * said yes is published again from the ledger when the relay begins, and fetched from there by readers meanwhile; the harness cuts and
 * loses topics all the time.
 */
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
