package org.planledger.system.harness;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What stands in Kafka against the ledger. */
final class TopicChecks {
    private final Map<String, Integer> partitionOf = new HashMap<>();
    private final Map<String, Long> newest = new HashMap<>();
    private final Set<Long> positions = new HashSet<>();
    private final Map<Long, String> leaves = new HashMap<>();
    private long records;
    private long again;
    private long skippedAhead;
    private long scattered;
    private long wrong;

    private TopicChecks(LedgerRows ledger) {
        for (var row : ledger.rows()) leaves.put(row.position(), row.leafHash());
    }

    /**
     * Promise 3, between ledger and views: what a reader takes for new comes in order, from one partition for each organisation.
     *
     * @param wasCut records may be missing, which readers fetch from the ledger
     */
    static Verdict firstAppearancesAreInOrder(Installation installation, LedgerRows ledger, boolean wasCut) {
        var checks = new TopicChecks(ledger);
        var bootstrap = "127.0.0.1:" + installation.wire("kafka").port();
        try (var topic = TopicReader.open(TopicFaults.consumer(bootstrap))) {
            topic.readAll(checks::see);
        }
        return checks.verdict(ledger, wasCut);
    }

    private void see(ConsumerRecord<byte[], byte[]> record) {
        records++;
        var organisation = header(record, "ce_organisation");
        long sequence = Long.parseLong(header(record, "ce_organisationsequence"));
        long position = Long.parseLong(header(record, "ce_position"));
        if (!header(record, "ce_leafhash").equals(leaves.get(position))) wrong++;
        if (!partitionOf.computeIfAbsent(organisation, _ -> record.partition()).equals(record.partition())) scattered++;
        long seen = newest.getOrDefault(organisation, 0L);
        if (!positions.add(position)) again++;
        // below what was seen and new all the same: a reader that skips what is below would never apply it from here
        else if (sequence < seen) again++;
        else if (sequence > seen + 1) skippedAhead++;
        newest.put(organisation, Math.max(seen, sequence));
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    private Verdict verdict(LedgerRows ledger, boolean wasCut) {
        long missing = ledger.rows().stream()
                .filter(row -> !positions.contains(row.position()))
                .count();
        boolean kept = scattered == 0 && wrong == 0 && (wasCut || (missing == 0 && skippedAhead == 0));
        return new Verdict(
                "3 Kafka holds the ledger, in order",
                "every record of the topic against the ledger",
                "%d records, %d again; %d in another partition, %d of another content, %d gaps, %d positions missing%s"
                        .formatted(
                                records,
                                again,
                                scattered,
                                wrong,
                                skippedAhead,
                                missing,
                                wasCut ? " (after the topic was cut or lost: fetched from the ledger)" : ""),
                kept);
    }
}
