package org.planledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;

class StandstillTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final Instant NOON = Instant.parse("2025-05-01T12:00:00Z");

    private final Standstill standstill = new Standstill();

    @Test
    void viewsAtTheHeadNeverStandStill() {
        assertThat(standstill(5, 5, 0)).isZero();
        assertThat(standstill(5, 5, 60)).isZero();
    }

    @Test
    void viewsThatFollowSlowlyDoNotStandStill() {
        assertThat(standstill(100, 5, 0)).isZero();
        assertThat(standstill(200, 6, 20)).isZero();
        assertThat(standstill(300, 7, 40)).isZero();
    }

    @Test
    void viewsThatDoNotMoveThoughHistoryDoesStandStill() {
        assertThat(standstill(6, 5, 0)).isZero();
        assertThat(standstill(7, 5, 11)).isEqualTo(Duration.ofSeconds(11));
        assertThat(standstill(7, 7, 12)).isZero();
    }

    @Test
    void anotherGenerationHasTheTimeThatItNeeds() {
        assertThat(standstill(6, 0, 0)).isZero();
        assertThat(standstill.observe(2, Map.of(QAZI, 6L), Map.of(), NOON.plusSeconds(11)))
                .isZero();
        assertThat(standstill.observe(2, Map.of(QAZI, 6L), Map.of(), NOON.plusSeconds(22)))
                .isEqualTo(Duration.ofSeconds(11));
    }

    private Duration standstill(long head, long applied, long second) {
        return standstill.observe(1, Map.of(QAZI, head), Map.of(QAZI, applied), NOON.plusSeconds(second));
    }
}
