package org.planledger.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.query.running.Eventually.holds;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.events.LedgerEntry;
import org.planledger.events.OrganisationId;
import org.planledger.query.Projections;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleYear;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Bell;
import org.planledger.query.store.Generation.State;
import org.planledger.query.store.Generations;
import org.planledger.query.store.Progress;

/** Whoever looks is told of everything that moves, or that something did. */
@SuppressWarnings("NullAway.Init")
class MovementsTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");

    private final SampleLedger ledger = new SampleLedger();
    private final SampleYear year = SampleYear.in(ledger, QAZI);
    private final List<Movement> told = new CopyOnWriteArrayList<>();
    private RunningMongo mongo;
    private MongoClient client;
    private Generations generations;
    private Movements movements;
    private Applied applied = Applied.NOTHING;

    @BeforeEach
    void theYearIsVisible() {
        mongo = new RunningMongo();
        client = mongo.client();
        generations = new Generations(client, "views", Projections.all(), Clock.systemUTC());
        answering();
        apply(ledger.entries());
        movements = new Movements(generations, new Bell());
    }

    @AfterEach
    void close() {
        movements.stop();
        client.close();
        mongo.close();
    }

    private void answering() {
        generations.begin(ledger.historyId(), "topic");
        generations.become(generations.refresh().getLast(), State.LIVE);
        generations.refresh();
    }

    private void apply(List<LedgerEntry> entries) {
        var last = entries.getLast();
        var next = new Applied(last.organisationSequence(), last.position(), last.sequencedAt());
        generations.serving().orElseThrow().write(List.of(), entries, List.of(new Progress.Step(QAZI, applied, next)));
        applied = next;
    }

    private void more(int count) {
        var known = ledger.entries().size();
        year.more(count, known);
        apply(ledger.entries().subList(known, ledger.entries().size()));
    }

    private void toldOf(long position) {
        holds(() -> assertThat(told)
                .isNotEmpty()
                .last()
                .extracting(Movement::position)
                .isEqualTo(position));
    }

    @Test
    void aStreamBeginsWithWhereTheViewsAre() {
        movements.add(QAZI, told::add);
        assertThat(told).containsExactly(new Movement(applied.position(), applied.organisationSequence(), List.of()));
    }

    @Test
    void whatMovesBeforeTheFirstLookIsTold() {
        movements.add(QAZI, told::add);
        more(1);
        movements.start();
        toldOf(applied.position());
        assertThat(told.getLast().items()).hasSize(1);
    }

    @Test
    void whoComesWhileOthersAreThereBeginsWhereTheyAre() {
        movements.add(QAZI, _ -> {});
        more(3); // the others are not told yet
        var before = told.size();
        movements.add(QAZI, told::add);
        movements.start();
        toldOf(applied.position());
        assertThat(told.subList(before, told.size()))
                .anySatisfy(movement -> assertThat(movement.items()).isNotEmpty());
    }

    @Test
    void moreThanIsLookedThroughMayConcernAnyItem() {
        movements.add(QAZI, told::add);
        more(501);
        movements.start();
        toldOf(applied.position());
        assertThat(told.getLast().items()).isNull();
    }

    @Test
    void otherViewsMayDifferInAnyItem() {
        movements.add(QAZI, told::add);
        var at = applied;
        applied = Applied.NOTHING;
        answering();
        apply(ledger.entries());
        assertThat(applied).isEqualTo(at);
        movements.start();
        holds(() -> assertThat(told).hasSize(2));
        assertThat(told.getLast().items()).isNull();
    }

    @Test
    void whoLeftIsToldNothingMore() {
        Movements.Listener leaving = told::add;
        movements.add(QAZI, leaving);
        movements.remove(QAZI, leaving);
        more(1);
        var others = new CopyOnWriteArrayList<Movement>();
        movements.add(QAZI, others::add);
        more(1);
        movements.start();
        holds(() -> assertThat(others).hasSizeGreaterThan(1));
        assertThat(told).hasSize(1);
    }

    @Test
    void whoCannotKeepUpIsToldThatAnythingMayHaveMoved() throws InterruptedException {
        var slow = new Backlog();
        for (int i = 1; i <= Backlog.MOST + 1; i++) slow.moved(new Movement(i, i, List.of()));
        var next = slow.next(Duration.ZERO);
        assertThat(next).isEqualTo(new Movement(Backlog.MOST + 1, Backlog.MOST + 1, null));
        assertThat(slow.next(Duration.ZERO)).isNull();
    }
}
