package org.planledger.command.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planledger.events.series.Rhythm;

class OccurrencesTest {
    @Test
    void aWeekLiesBetween() {
        assertThat(Occurrences.of(Instant.parse("2025-05-27T06:00:00Z"), Rhythm.WEEKLY, 3))
                .containsExactlyElementsOf(
                        instants("2025-05-27T06:00:00Z", "2025-06-03T06:00:00Z", "2025-06-10T06:00:00Z"));
    }

    @Test
    void twoWeeksLieBetween() {
        assertThat(Occurrences.of(Instant.parse("2025-05-27T06:00:00Z"), Rhythm.FORTNIGHTLY, 3))
                .containsExactlyElementsOf(
                        instants("2025-05-27T06:00:00Z", "2025-06-10T06:00:00Z", "2025-06-24T06:00:00Z"));
    }

    @Test
    void aMonthCutShortDoesNotShortenTheNext() {
        assertThat(Occurrences.of(Instant.parse("2025-01-31T06:00:00Z"), Rhythm.MONTHLY, 3))
                .containsExactlyElementsOf(
                        instants("2025-01-31T06:00:00Z", "2025-02-28T06:00:00Z", "2025-03-31T06:00:00Z"));
    }

    private static Iterable<Instant> instants(String... texts) {
        return Stream.of(texts).map(Instant::parse).toList();
    }
}
