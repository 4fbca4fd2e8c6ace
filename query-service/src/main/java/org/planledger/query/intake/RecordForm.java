package org.planledger.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.planledger.events.LedgerEntry;

/** A Kafka record as an entry: CloudEvents in binary mode, attributes in headers, the payload as value. */
final class RecordForm {
    private static final String PREFIX = "ce_";

    private RecordForm() {}

    /**
     * Reads a record, hashes checked.
     *
     * @throws IllegalArgumentException if something is missing, malformed or has another hash than it states
     */
    static LedgerEntry entry(ConsumerRecord<byte[], byte[]> record) {
        var attributes = new LinkedHashMap<String, String>();
        for (var header : record.headers()) {
            var value = new String(header.value(), StandardCharsets.UTF_8);
            if (header.key().startsWith(PREFIX)) attributes.put(header.key().substring(PREFIX.length()), value);
            else if (header.key().equals("content-type")) attributes.put("datacontenttype", value);
        }
        return LedgerEntry.of(attributes, new String(record.value(), StandardCharsets.UTF_8));
    }
}
