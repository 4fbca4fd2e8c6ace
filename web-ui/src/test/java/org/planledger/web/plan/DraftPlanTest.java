package org.planledger.web.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftPlanTest {
    @ParameterizedTest
    @CsvSource({
        "2025-ci il üçün Fəaliyyət planı, 2025, 2026-cı il üçün Fəaliyyət planı",
        "Fəaliyyət planı (2029), 2029, Fəaliyyət planı (2030)",
        "2029-cu ilin planı, 2029, 2030-cu ilin planı",
        "Fəaliyyət planı 12025, 2025, Fəaliyyət planı 12025"
    })
    void aNewYearIsNotTitledByTheOld(String title, int year, String next) {
        assertThat(DraftPlan.titled(title, year, year + 1)).isEqualTo(next);
    }
}
