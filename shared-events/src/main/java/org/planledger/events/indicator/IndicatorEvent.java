package org.planledger.events.indicator;

import org.planledger.events.CardEvent;

/** Everything that can have happened to an indicator. */
public sealed interface IndicatorEvent extends CardEvent permits IndicatorDefined, IndicatorMeasured, IndicatorDropped {
    /** The indicator. */
    IndicatorId indicatorId();

    @Override
    default IndicatorId card() {
        return indicatorId();
    }
}
