package org.planledger.command.minutes;

import static org.planledger.command.minutes.MinutesPast.MINUTES;
import static org.planledger.command.minutes.MinutesPast.WRITING_VOIDED;
import static org.planledger.command.minutes.MinutesPast.WRITTEN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class VoidMinutesTest {
    private final Desk<Minutes> minutes = Desk.of(Minutes.class);

    @Test
    void aMistakeIsTakenBackAndStays() {
        minutes.given(WRITTEN).when(new VoidMinutes(MINUTES, "səhv")).makes(WRITING_VOIDED);
    }

    @Test
    void minutesAreVoidedOnce() {
        minutes.given(WRITTEN, WRITING_VOIDED)
                .when(new VoidMinutes(MINUTES, "səhv"))
                .refused("minutes.already-voided");
    }

    @Test
    void thereAreNoSuchMinutes() {
        minutes.when(new VoidMinutes(MINUTES, "səhv")).refusedAsUnknown("minutes.unknown");
    }
}
