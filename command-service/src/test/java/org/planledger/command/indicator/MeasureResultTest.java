package org.planledger.command.indicator;

import static org.planledger.command.desk.Desk.TODAY;
import static org.planledger.command.indicator.IndicatorPast.DAY;
import static org.planledger.command.indicator.IndicatorPast.DEFINED;
import static org.planledger.command.indicator.IndicatorPast.DROPPED;
import static org.planledger.command.indicator.IndicatorPast.INDICATOR;
import static org.planledger.command.indicator.IndicatorPast.MEASURED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class MeasureResultTest {
    private final Desk<Indicator> indicator = Desk.of(Indicator.class);

    @Test
    void itStandsSoOnADay() {
        indicator.given(DEFINED).when(measure(DAY)).makes(MEASURED);
    }

    @Test
    void itIsMeasuredAgainAndAgain() {
        indicator.given(DEFINED, MEASURED).when(measure(DAY)).makes(MEASURED);
    }

    @Test
    void notBeforeTheLastMeasurement() {
        indicator.given(DEFINED, MEASURED).when(measure(DAY.minusDays(1))).refused("indicator.before-last");
    }

    @Test
    void notInTheFuture() {
        indicator.given(DEFINED).when(measure(TODAY.plusDays(1))).refused("indicator.in-future");
    }

    @Test
    void notOnceItWasDropped() {
        indicator.given(DEFINED, DROPPED).when(measure(DAY)).refused("indicator.dropped");
    }

    @Test
    void onlyWhatWasDefined() {
        indicator.when(measure(DAY)).refusedAsUnknown("indicator.unknown");
    }

    private static MeasureResult measure(LocalDate day) {
        return new MeasureResult(INDICATOR, day, 20L, "siyahı üzrə");
    }
}
