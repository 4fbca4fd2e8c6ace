package org.planledger.query.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.SampleSeals.text;
import static org.planledger.query.plan.PlanProjection.PLANS;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;
import org.planledger.events.plan.PlanYearClosed;
import org.planledger.query.Folding;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleYear;

class PlanProjectionTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");

    private final SampleLedger ledger = new SampleLedger();
    private final SampleYear year = SampleYear.begun(ledger, CENTRE);

    private PlanView folded() {
        return Objects.requireNonNull(Folding.of(PLANS, ledger.recorded(CENTRE)).get(year.planId.toString()));
    }

    @Test
    void whileTheYearRunsNothingIsLeftOpen() {
        assertThat(folded().leftOpen()).isEmpty();
    }

    @Test
    void whatAClosedYearLeftOpenIsKnown() {
        var left = List.of(year.item(4));
        ledger.append(
                CENTRE,
                "plan",
                year.planId.value(),
                new PlanYearClosed(year.planId, left, text("zal təmirdədir")),
                Instant.parse("2025-12-31T06:00:00Z"),
                SampleYear.HEAD);
        assertThat(folded().leftOpen()).isEqualTo(left);
        assertThat(PlanRow.of(folded()).status()).isEqualTo(PlanRow.Status.YEAR_CLOSED);
    }
}
