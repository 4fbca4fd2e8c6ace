package org.planledger.command.rhythm;

import static org.planledger.command.rhythm.RhythmPast.RHYTHM;
import static org.planledger.command.rhythm.RhythmPast.RHYTHM_ENDED;
import static org.planledger.command.rhythm.RhythmPast.RHYTHM_SET;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class EndVisitRhythmTest {
    private final Desk<Rhythm> rhythm = Desk.of(Rhythm.class);

    @Test
    void noRhythmHoldsAnyMore() {
        rhythm.given(RHYTHM_SET).when(new EndVisitRhythm(RHYTHM, "köçüb")).makes(RHYTHM_ENDED);
    }

    @Test
    void itEndsOnce() {
        rhythm.given(RHYTHM_SET, RHYTHM_ENDED)
                .when(new EndVisitRhythm(RHYTHM, "köçüb"))
                .refused("rhythm.already-ended");
    }

    @Test
    void thereIsNoSuchRhythm() {
        rhythm.when(new EndVisitRhythm(RHYTHM, "köçüb")).refusedAsUnknown("rhythm.unknown");
    }
}
