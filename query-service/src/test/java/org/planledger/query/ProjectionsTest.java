package org.planledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planledger.events.OrganisationId;
import org.planledger.events.Recorded;
import org.planledger.query.view.Projection;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every projection, shown on the sample year. */
class ProjectionsTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Collection<Projection<?>> all() {
        return Projections.all();
    }

    private static List<Recorded<?>> year() {
        var ledger = new SampleLedger();
        SampleYear.in(ledger, CENTRE).more(60, 7);
        SampleCards.in(ledger, CENTRE);
        return ledger.recorded(CENTRE);
    }

    @ParameterizedTest
    @MethodSource("all")
    void foldingTwiceFromScratchGivesTheSameBytes(Projection<?> projection) {
        assertThat(Folding.json(projection, year())).isNotEmpty().isEqualTo(Folding.json(projection, year()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aViewIsWrittenAndReadBackWithoutLoss(Projection<?> projection) {
        Folding.json(projection, year())
                .values()
                .forEach(json -> assertThat(JSON.writeValueAsString(JSON.readValue(json, projection.type())))
                        .isEqualTo(json));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noFractionEverStandsInAView(Projection<?> projection) {
        Folding.json(projection, year())
                .values()
                .forEach(json -> assertThat(json).doesNotContainPattern("\":-?\\d+\\.\\d"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void foldingLeavesTheViewBeforeAsItWas(Projection<?> projection) {
        foldAndCompare(projection);
    }

    private static <V> void foldAndCompare(Projection<V> projection) {
        var history = year();
        for (var id : Folding.json(projection, history).keySet()) {
            V view = null;
            for (var recorded : history) {
                if (!projection.touches(recorded).contains(id)) continue;
                var before = JSON.writeValueAsString(view);
                var after = projection.fold(view, id, recorded);
                assertThat(JSON.writeValueAsString(view)).isEqualTo(before);
                view = after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void anImmutableDocumentIsTouchedByOneEventOnly(Projection<?> projection) {
        if (!projection.immutable()) return;
        var seen = new HashSet<String>();
        for (var recorded : year()) {
            projection.touches(recorded).forEach(id -> assertThat(seen.add(id)).isTrue());
        }
    }

    @Test
    void everyCollectionHasItsOwnName() {
        assertThat(all()).extracting(Projection::collection).doesNotHaveDuplicates();
    }
}
