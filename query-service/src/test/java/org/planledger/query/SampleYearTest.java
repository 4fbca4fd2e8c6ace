package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.planledger.events.EventTypes;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;

class SampleYearTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    @Test
    void everyTypeOfEventHappens() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI);
        SampleYear.accounts(ledger, QAZI);
        SampleYear.repairs(ledger, QAZI);
        SampleYear.changes(ledger, QAZI);
        SampleCards.in(ledger, QAZI);
        assertThat(Stream.of(QAZI, OrganisationId.INSTALLATION)
                        .flatMap(organisation -> ledger.recorded(organisation).stream())
                        .<Class<?>>map(recorded -> recorded.event().getClass())
                        .collect(Collectors.toSet()))
                .isEqualTo(java.util.Set.copyOf(EventTypes.all()));
    }

    @Test
    void anEntrySurvivesTheWire() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, QAZI).more(10, 1);
        for (var entry : ledger.entries()) {
            assertThat(LedgerEntry.of(entry.attributes(), entry.payload())).isEqualTo(entry);
        }
    }
}
