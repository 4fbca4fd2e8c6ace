package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever stands in a record of the topic, reading it gives a true entry or refuses it in the one way that readers expect. */
class LedgerEntryPropertyTest {
    private static final LedgerEntry ENTRY = Entries.entry(7, "{\"ə\":1}");

    @Property(tries = 2_000)
    void anAttributeThatWasChangedIsRefusedOrMeansTheSame(
            @ForAll("names") String name, @ForAll("values") String value) {
        var attributes = new LinkedHashMap<>(ENTRY.attributes());
        attributes.put(name, value);
        var read = read(attributes, ENTRY.payload());
        if (read != null)
            assertThat(read.envelope().canonicalBytes())
                    .isEqualTo(ENTRY.envelope().canonicalBytes());
    }

    @Property(tries = 200)
    void anAttributeThatIsMissingIsRefusedIfItIsNeeded(@ForAll("names") String name) {
        var attributes = new LinkedHashMap<>(ENTRY.attributes());
        attributes.remove(name);
        var read = read(attributes, ENTRY.payload());
        if (read != null) assertThat(read).isEqualTo(ENTRY);
    }

    @Property(tries = 2_000)
    void anotherPayloadIsRefused(@ForAll String payload) {
        var read = read(ENTRY.attributes(), payload);
        if (read != null) assertThat(payload).isEqualTo(ENTRY.payload());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(new ArrayList<>(ENTRY.attributes().keySet()));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.of(ENTRY.attributes().values()),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.of(List.of(
                        "",
                        " ",
                        "+999999999-12-31T23:59:59Z",
                        "-1000000000-01-01T00:00:00Z",
                        "2025-02-30T00:00:00Z",
                        "1-1-1-1-1",
                        "ffffffff-ffff-ffff-ffff-ffffffffffff",
                        "99999999999999999999",
                        "NaN",
                        "\u0000")));
    }

    private static @Nullable LedgerEntry read(java.util.Map<String, String> attributes, String payload) {
        try {
            return LedgerEntry.of(attributes, payload);
        } catch (IllegalArgumentException refused) {
            return null;
        }
    }
}
