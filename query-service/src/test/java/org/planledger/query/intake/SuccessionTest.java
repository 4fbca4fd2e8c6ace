package org.planledger.query.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;
import org.planledger.query.Projections;
import org.planledger.query.SampleLedger;
import org.planledger.query.ledger.Head;
import org.planledger.query.running.RunningMongo;
import org.planledger.query.store.Applied;
import org.planledger.query.store.Generation.State;
import org.planledger.query.store.Generations;
import org.planledger.query.store.Progress;

/** No set of views stays that nobody feeds, and none is given up that somebody feeds. */
@SuppressWarnings("NullAway.Init")
class SuccessionTest {
    private static final OrganisationId QAZI = new OrganisationId("mdu-qazi");
    private static final Duration LOOK = Duration.ofSeconds(30);

    private final Hands clock = new Hands();
    private RunningMongo mongo;
    private MongoClient client;
    private Generations here;
    private Generations elsewhere;
    private Succession succession;

    /** A clock that is put forward by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @BeforeEach
    void twoPrograms() {
        mongo = new RunningMongo();
        client = mongo.client();
        here = new Generations(client, "views", Projections.all(), clock);
        // a program of other folds: it knows one projection less
        elsewhere = new Generations(client, "views", Projections.all().subList(1, 4), clock);
        succession = new Succession(here, clock);
    }

    @AfterEach
    void close() {
        client.close();
        mongo.close();
    }

    private static Head head(long last) {
        return new Head(SampleLedger.id("history"), "topic", last, Instant.EPOCH, Map.of(QAZI, last));
    }

    private void look(long last) {
        succession.look(head(last));
        clock.now = clock.now.plus(LOOK);
    }

    private void step(Generations whose, int number, long from, long to) {
        var generation = whose.refresh().get(number - 1);
        whose.store(generation).progress().step(List.of(new Progress.Step(QAZI, applied(from), applied(to))));
    }

    private static Applied applied(long sequence) {
        return sequence == 0 ? Applied.NOTHING : new Applied(sequence, sequence, Instant.EPOCH);
    }

    private List<State> states() {
        return here.refresh().stream().map(generation -> generation.state()).toList();
    }

    private boolean kept(int number) {
        return client.listDatabaseNames().into(new java.util.ArrayList<>()).contains("views_g" + number);
    }

    private void ownViewsAnswer() {
        look(2);
        step(here, 1, 0, 2);
        look(2);
        look(2);
        assertThat(states()).containsExactly(State.LIVE);
    }

    @Test
    void aRetiredGenerationGoesAlsoWhenItIsNewerThanTheOneThatAnswers() {
        ownViewsAnswer();
        here.begin(SampleLedger.id("history"), "topic");
        here.become(here.refresh().getLast(), State.RETIRED);
        look(2);
        look(2);
        assertThat(states()).containsExactly(State.LIVE, State.DROPPED);
        assertThat(kept(2)).isFalse();
        assertThat(kept(1)).isTrue();
    }

    @Test
    void whatAnotherProgramHalfBuiltAndLeftIsRemovedAndARebuildIsPossibleAgain() {
        ownViewsAnswer();
        elsewhere.refresh();
        elsewhere.begin(SampleLedger.id("history"), "topic");
        step(elsewhere, 2, 0, 1);
        for (int i = 0; i < 4; i++) look(2);
        assertThat(states()).containsExactly(State.LIVE, State.BUILDING);
        for (int i = 0; i < 4; i++) look(2);
        assertThat(states()).containsExactly(State.LIVE, State.DROPPED);
        assertThat(kept(2)).isFalse();
        assertThat(succession.building()).isEmpty();
    }

    @Test
    void whatAnotherProgramStillFeedsIsLeftToIt() {
        ownViewsAnswer();
        elsewhere.refresh();
        elsewhere.begin(SampleLedger.id("history"), "topic");
        for (int i = 0; i < 12; i++) {
            step(elsewhere, 2, i, i + 1);
            look(100);
        }
        assertThat(states()).containsExactly(State.LIVE, State.BUILDING);
    }

    @Test
    void viewsThatOnlyAnotherProgramCouldFeedAreMadeAnewWhenItIsGone() {
        elsewhere.begin(SampleLedger.id("history"), "topic");
        elsewhere.become(elsewhere.refresh().getFirst(), State.LIVE);
        step(elsewhere, 1, 0, 5);
        look(5); // this program begins its own once, when it starts
        here.become(here.refresh().getLast(), State.RETIRED);
        look(5);
        look(5);
        assertThat(states()).containsExactly(State.LIVE, State.DROPPED);

        for (int i = 0; i < 8; i++) look(5);
        assertThat(states()).as("nothing is missing").hasSize(2);
        for (int i = 0; i < 8; i++) look(6);
        assertThat(states()).containsExactly(State.LIVE, State.DROPPED, State.BUILDING);
        assertThat(here.refresh().getLast().foldVersion()).isEqualTo(here.foldVersion());
    }
}
