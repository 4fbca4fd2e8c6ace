package org.planledger.system;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Measured times; their percentiles are of the nearest rank. */
record Delays(List<Duration> sorted) {
    Delays {
        sorted = sorted.stream().sorted().toList();
    }

    Duration percentile(int percent) {
        int rank = (sorted.size() * percent + 99) / 100;
        return sorted.get(Math.max(rank, 1) - 1);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "n=%d p50=%d p99=%d max=%d ms",
                sorted.size(),
                percentile(50).toMillis(),
                percentile(99).toMillis(),
                percentile(100).toMillis());
    }
}
