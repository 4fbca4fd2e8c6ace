package org.planledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planledger.web.wire.AsOf;

class AsOfTest {
    @Test
    void aMomentIsMeantInBaku() {
        assertThat(query("22.10.2026 13:05")).isEqualTo("2026-10-22T09:05:00Z");
    }

    @Test
    void aDayMeansItsEnd() {
        assertThat(query("22.10.2026")).isEqualTo("2026-10-22T19:59:59.999Z");
    }

    @Test
    void aPositionIsANumber() {
        assertThat(query("@214")).isEqualTo("@214");
        assertThat(query(" 214 ")).isEqualTo("@214");
    }

    @Test
    void nothingMeansNow() {
        assertThat(AsOf.of(" ")).isNull();
    }

    @Test
    void anythingElseIsUnclear() {
        assertThatThrownBy(() -> AsOf.of("dünən")).isInstanceOf(AsOf.Unclear.class);
        assertThatThrownBy(() -> AsOf.of("22.10.2026 25:00")).isInstanceOf(AsOf.Unclear.class);
    }

    private static String query(String typed) {
        return Objects.requireNonNull(AsOf.of(typed)).query();
    }
}
