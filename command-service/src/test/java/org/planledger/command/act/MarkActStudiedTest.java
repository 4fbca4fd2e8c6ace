package org.planledger.command.act;

import static org.planledger.command.act.ActPast.LAW;
import static org.planledger.command.act.ActPast.LAW_REGISTERED;
import static org.planledger.command.act.ActPast.STUDIED;
import static org.planledger.command.desk.Desk.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class MarkActStudiedTest {
    private final Desk<NormativeAct> act = Desk.of(NormativeAct.class);

    @Test
    void theLawWasStudied() {
        act.given(LAW_REGISTERED).when(on(STUDIED.studiedOn())).makes(STUDIED);
    }

    @Test
    void andStudiedAgain() {
        act.given(LAW_REGISTERED, STUDIED).when(on(STUDIED.studiedOn())).makes(STUDIED);
    }

    @Test
    void tomorrowNothingWasStudied() {
        act.given(LAW_REGISTERED).when(on(TODAY.plusDays(1))).refused("act.in-future");
    }

    @Test
    void thereIsNoSuchAct() {
        act.when(on(TODAY)).refusedAsUnknown("act.unknown");
    }

    private static MarkActStudied on(LocalDate day) {
        return new MarkActStudied(LAW, day, 14, "güzəştlər");
    }
}
