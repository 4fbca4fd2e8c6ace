package org.planledger.command.indicator;

import static org.planledger.command.indicator.IndicatorPast.DEFINED;
import static org.planledger.command.indicator.IndicatorPast.DROPPED;
import static org.planledger.command.indicator.IndicatorPast.INDICATOR;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;

class DropIndicatorTest {
    private static final DropIndicator DROP = new DropIndicator(INDICATOR, "təkrardır");

    private final Desk<Indicator> indicator = Desk.of(Indicator.class);

    @Test
    void itIsNotMeasuredAnyMore() {
        indicator.given(DEFINED).when(DROP).makes(DROPPED);
    }

    @Test
    void once() {
        indicator.given(DEFINED, DROPPED).when(DROP).refused("indicator.dropped");
    }

    @Test
    void onlyWhatWasDefined() {
        indicator.when(DROP).refusedAsUnknown("indicator.unknown");
    }
}
