package org.planledger.query.intake;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
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
        byte @Nullable [] payload = record.value();
        if (payload == null) throw new IllegalArgumentException("a record without a payload");
        for (var header : record.headers()) {
            if (header.value() == null) throw new IllegalArgumentException("a header without a value");
            var value = new String(header.value(), StandardCharsets.UTF_8);
            if (header.key().startsWith(PREFIX)) attributes.put(header.key().substring(PREFIX.length()), value);
            else if (header.key().equals("content-type")) attributes.put("datacontenttype", value);
        }
        return LedgerEntry.of(attributes, new String(payload, StandardCharsets.UTF_8));
    }
}
