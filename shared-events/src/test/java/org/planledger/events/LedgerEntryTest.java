package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerEntryTest {
    private static final LedgerEntry ENTRY = Entries.entry(7, "{\"ə\":1}");

    /** Where a byte of the leaf hash would change if the canonical form ever did. */
    @Test
    void theCanonicalBytesAreAsTheyWereOnTheFirstDay() {
        assertThat(new String(ENTRY.envelope().canonicalBytes(), StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"00000000-0000-0000-0000-000000000003\","
                        + "\"aggregateId\":\"00000000-0000-0000-0000-000000000002\",\"aggregateType\":\"visit\","
                        + "\"causationId\":\"00000000-0000-0000-0000-000000000004\","
                        + "\"commandId\":\"00000000-0000-0000-0000-000000000004\","
                        + "\"correlationId\":\"00000000-0000-0000-0000-000000000005\","
                        + "\"eventId\":\"00000000-0000-0000-0000-000000000001\",\"happenedAt\":\"2025-05-14T00:00:00Z\","
                        + "\"organisation\":\"mdu-qazi\","
                        + "\"payloadSha256\":\"HASH\","
                                .replace("HASH", ENTRY.envelope().payloadSha256())
                        + "\"recordedAt\":\"2025-05-14T10:30:00.123456Z\",\"revision\":1,\"sequence\":0,"
                        + "\"type\":\"visit.recorded\"}");
    }

    @Test
    void theLeafIsTheRfc6962HashOfTheCanonicalBytes() {
        assertThat(ENTRY.envelope().leafHash())
                .isEqualTo(Sha256.of(new byte[] {0}, ENTRY.envelope().canonicalBytes()));
    }

    @Test
    void anEntrySurvivesTheWire() {
        assertThat(LedgerEntry.of(ENTRY.attributes(), ENTRY.payload())).isEqualTo(ENTRY);
    }

    static List<String> hashedAttributes() {
        return List.of(
                "id",
                "type",
                "revision",
                "aggregatetype",
                "aggregateid",
                "sequence",
                "organisation",
                "happenedat",
                "time",
                "actor",
                "commandid",
                "correlationid",
                "causationid",
                "payloadsha256",
                "leafhash");
    }

    @ParameterizedTest
    @MethodSource("hashedAttributes")
    void aChangedAttributeIsRefused(String name) {
        var attributes = new HashMap<>(ENTRY.attributes());
        attributes.computeIfPresent(name, (_, value) -> other(value));
        assertThatThrownBy(() -> LedgerEntry.of(attributes, ENTRY.payload()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChangedPayloadIsRefused() {
        assertThatThrownBy(() -> LedgerEntry.of(ENTRY.attributes(), "{\"ə\":2}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("position 7");
    }

    @Test
    void aMissingAttributeIsNamed() {
        var attributes = new HashMap<>(ENTRY.attributes());
        attributes.remove("actor");
        assertThatThrownBy(() -> LedgerEntry.of(attributes, ENTRY.payload())).hasMessageContaining("actor");
    }

    /** A value of the same form that differs in its last letter or digit. */
    private static String other(String value) {
        if (value.endsWith("Z")) return value.replace("2025", "2024");
        char last = value.charAt(value.length() - 1);
        return value.substring(0, value.length() - 1)
                + (last == '1' ? '2' : last == 'a' ? 'b' : last >= 'a' ? 'a' : '1');
    }
}
