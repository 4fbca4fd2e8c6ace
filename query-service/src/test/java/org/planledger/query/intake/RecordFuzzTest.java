package org.planledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.planledger.events.LedgerEntry;
import org.planledger.events.Sha256;
import org.planledger.query.view.Events;

/**
 * Whatever stands in a record of the topic, it is read as an entry that says the same when it is written again, or refused in the one
 * way that intake expects. An input is what the record holds: headers, an empty line, the payload.
 */
class RecordFuzzTest {
    /** Stands for the true hash: a stranger who may write to the topic can do sums too. */
    private static final String TRUE_HASH = "*";

    @FuzzTest(maxDuration = "5m")
    void isAnEntryOrIsRefused(byte[] input) {
        LedgerEntry entry;
        try {
            entry = RecordForm.entry(record(new String(input, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(LedgerEntry.of(entry.attributes(), entry.payload())).isEqualTo(entry);
        if (!Events.known(entry)) return;
        try {
            assertThat(Events.recorded(entry).event()).isNotNull();
        } catch (IllegalArgumentException parked) {
            // its payload has not the shape of its type
        }
    }

    private static ConsumerRecord<byte[], byte[]> record(String text) {
        int end = text.indexOf("\n\n");
        var head = end < 0 ? text : text.substring(0, end);
        var payload = end < 0 ? "" : text.substring(end + 2);
        var record = new ConsumerRecord<>("topic", 0, 0, new byte[0], payload.getBytes(StandardCharsets.UTF_8));
        for (var line : head.split("\n", -1)) {
            int colon = line.indexOf(':');
            if (colon < 0) continue;
            var value = line.substring(colon + 1).strip();
            if (value.equals(TRUE_HASH)) value = Sha256.hex(record.value());
            record.headers().add(line.substring(0, colon), value.getBytes(StandardCharsets.UTF_8));
        }
        return sealed(record);
    }

    /** The leaf hash is over all that was read; only whoever reads first can say it. */
    private static ConsumerRecord<byte[], byte[]> sealed(ConsumerRecord<byte[], byte[]> record) {
        var names = new ArrayList<String>();
        record.headers().forEach(header -> names.add(header.key()));
        if (names.contains("ce_leafhash")) return record;
        record.headers().add("ce_leafhash", Leaf.of(record).getBytes(StandardCharsets.UTF_8));
        return record;
    }
}
