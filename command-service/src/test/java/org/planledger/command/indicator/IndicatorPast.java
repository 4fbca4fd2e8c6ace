package org.planledger.command.indicator;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.indicator.IndicatorDefined;
import org.planledger.events.indicator.IndicatorDropped;
import org.planledger.events.indicator.IndicatorId;
import org.planledger.events.indicator.IndicatorMeasured;

final class IndicatorPast {
    static final IndicatorId INDICATOR = new IndicatorId(new UUID(20, 1));
    static final IndicatorDefined DEFINED =
            new IndicatorDefined(INDICATOR, List.of(ITEM), box("Gələn qazilər"), box("nəfər"), 12L, 30L);
    static final LocalDate DAY = LocalDate.parse("2025-05-10");
    static final IndicatorMeasured MEASURED =
            new IndicatorMeasured(INDICATOR, List.of(ITEM), DAY, 20, box("siyahı üzrə"));
    static final IndicatorDropped DROPPED = new IndicatorDropped(INDICATOR, List.of(ITEM), box("təkrardır"));

    private IndicatorPast() {}
}
